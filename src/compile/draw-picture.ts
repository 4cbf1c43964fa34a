import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori, { type Font } from 'satori'
import { toPalettePng } from './palette-png.ts'

/** What link previews expect, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 }

/** Draws an element of React as a PNG; `element` may use the styles that satori knows. */
export type Draw = (element: Parameters<typeof satori>[0]) => Promise<Uint8Array>

const { resolve } = createRequire(import.meta.url)

/** Reads the fonts and starts the two programs, which run without a browser or the network: the same element always gives the same bytes. */
export async function startDrawing(): Promise<Draw> {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fonts = [
    ...fontsOf('Inter', 'inter', [400, 600]),
    ...fontsOf('Source Serif 4', 'source-serif-4', [600]),
  ]
  return async (element) => {
    const svg = await satori(element, { ...PICTURE_SIZE, fonts })
    const drawing = new Resvg(svg)
    const image = drawing.render()
    const png = toPalettePng(image.pixels, image) ?? image.asPng()
    image.free()
    drawing.free()
    return png
  }
}

/** A font with the letters of Vietnamese names: what the first file lacks is taken from the next. */
function fontsOf(name: string, folder: string, weights: readonly (400 | 600)[]): Font[] {
  return weights.flatMap((weight) =>
    ['latin', 'latin-ext', 'vietnamese'].map((letters): Font => {
      const file = `@fontsource/${folder}/files/${folder}-${letters}-${weight}-normal.woff`
      return { name, weight, style: 'normal', data: readFileSync(resolve(file)) }
    }),
  )
}
