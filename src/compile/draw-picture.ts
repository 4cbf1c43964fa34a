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
    return toPng(await satori(element, { ...PICTURE_SIZE, fonts }), PICTURE_SIZE.width)
  }
}

/**
 * Draws the icon in the sizes that systems ask for, once `startDrawing` has started the programs.
 * @param svg 32 units wide and high, whose first shape fills it
 * @returns PNGs by their names below the site
 */
export function drawIcons(svg: string): ReadonlyMap<string, Uint8Array> {
  const [, shapes = ''] = /^<svg[^>]*>(.*)<\/svg>\s*$/s.exec(svg) ?? []
  const [, ground] = /^<rect[^>]* fill="(#[0-9a-f]{6})"/.exec(shapes) ?? []
  if (!ground) throw new Error('The icon does not begin with its ground.')
  // Systems cut it to their own shape, of which a circle of four fifths is sure: W3C, Web Application Manifest.
  const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/><g transform="translate(1.6 1.6) scale(.9)">${shapes}</g></svg>`
  return new Map([
    ['icons/icon-192.png', toPng(svg, 192)],
    ['icons/icon-512.png', toPng(svg, 512)],
    ['icons/maskable-512.png', toPng(maskable, 512)],
  ])
}

function toPng(svg: string, width: number): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } })
  const image = drawing.render()
  const png = toPalettePng(image.pixels, image) ?? image.asPng()
  image.free()
  drawing.free()
  return png
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
