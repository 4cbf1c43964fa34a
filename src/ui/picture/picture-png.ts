/** How many pixels of the file stand for one of the drawing, across and down. */
const SCALE = 2

/**
 * Draws an SVG file as PNG, two pixels for one.
 * @throws Error where the browser cannot
 */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('The browser made no PNG of the drawing.')
  return blob
}
