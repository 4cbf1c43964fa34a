/** Made by the plugin for citations at build and in development. */
declare module 'virtual:csl' {
  import type { CslNode } from 'citeproc'

  export const styles: Readonly<Record<'chicago' | 'apa' | 'mla', CslNode>>
  export const locale: CslNode
}
