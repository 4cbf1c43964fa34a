import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { toPalettePng } from './palette-png.ts'

const INK = [0x1c, 0x1b, 0x18, 0xff]
const PAPER = [0xfb, 0xf8, 0xf1, 0xff]

test('each pixel keeps its colour, by its place in the palette', () => {
  const pixels = new Uint8Array([INK, PAPER, PAPER, INK, INK, PAPER].flat())
  const png = toPalettePng(pixels, { width: 3, height: 2 })

  expect(png?.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n')
  const chunks = readChunks(png ?? Buffer.alloc(0))
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  const head = chunks.get('IHDR')
  expect([head?.readUInt32BE(0), head?.readUInt32BE(4)]).toEqual([3, 2])
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([...INK.slice(0, 3), ...PAPER.slice(0, 3)])
  expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 0, 1, 1, 0, 0, 0, 1])
})

test.each([
  ['more colours than a palette holds', Array.from({ length: 257 }, (_, i) => [i >> 8, i, 0, 255])],
  ['a pixel that lets something through', [[0, 0, 0, 254]]],
])('%s make no such file', (_, colours) => {
  const pixels = new Uint8Array(colours.flat())
  expect(toPalettePng(pixels, { width: colours.length, height: 1 })).toBeNull()
})

function readChunks(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return chunks
}
