import { crc32, deflateSync } from 'node:zlib'

/** What begins every PNG (https://www.w3.org/TR/png-3/#3PNGsignature). */
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** As many colours as one byte tells apart. */
const MOST_COLOURS = 256

/**
 * An opaque drawing of few colours as a PNG with a palette, about a third of one with every pixel in full; no pixel changes.
 * @param pixels red, green, blue and alpha of each pixel, a byte each, row by row
 * @returns null where the drawing has more colours than a palette holds, or lets something through
 */
export function toPalettePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Buffer | null {
  const { buffer, byteOffset, byteLength } = pixels
  const view = new DataView(buffer, byteOffset, byteLength)
  const indexOf = new Map<number, number>()
  // Each row begins with a byte that names its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let i = 0; i < width * height; i += 1) {
    const colour = view.getUint32(i * 4)
    const index = indexOf.get(colour) ?? indexOf.size
    if ((colour & 0xff) !== 0xff || index === MOST_COLOURS) return null
    indexOf.set(colour, index)
    rows[i + 1 + Math.floor(i / width)] = index
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, colour type 3: a palette.
  head.set([8, 3], 8)
  const palette = [...indexOf.keys()].flatMap((colour) => [
    colour >>> 24,
    (colour >>> 16) & 0xff,
    (colour >>> 8) & 0xff,
  ])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Length of the content, name, content, and a checksum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
