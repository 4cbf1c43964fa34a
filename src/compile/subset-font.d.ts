/** The part of the package that is used here; it brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2'
    /** Tags of the OpenType features that stay. */
    readonly keepFeatures: readonly string[]
    /** By tag of the axis, the part of it that stays. */
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number }>>
  }

  /** A font with the letters of `text` alone, as far as it has them. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Uint8Array>
}
