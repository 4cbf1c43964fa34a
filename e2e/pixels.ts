import type { Page } from '@playwright/test'

/** What is in a picture, as the browser decodes it. */
interface Pixels {
  readonly width: number
  readonly height: number
  /** How many pixels are not as the first one is. */
  readonly drawn: number
  /** How many pixels have each of the colours that were asked for. */
  readonly found: readonly number[]
}

/** Decodes a picture and counts what is in it. @param colors as "#103f73" */
export async function readPixels(
  page: Page,
  address: string,
  colors: readonly string[] = [],
): Promise<Pixels> {
  return page.evaluate(
    async ([src, wanted]) => {
      const image = new Image()
      image.src = src
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const points = new Uint32Array(data.buffer)
      const found = wanted.map((hex) => {
        const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
        const [point] = new Uint32Array(new Uint8ClampedArray([r ?? 0, g ?? 0, b ?? 0, 255]).buffer)
        return points.filter((one) => one === point).length
      })
      return {
        width: canvas.width,
        height: canvas.height,
        drawn: points.filter((one) => one !== points[0]).length,
        found,
      }
    },
    [address, colors] as const,
  )
}
