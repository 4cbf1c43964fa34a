import { expect, test } from 'vitest'
import { PICTURE_SIZE, startDrawing } from './draw-picture.ts'

/** A name with letters that only the third of the font's files has. */
const card = {
  type: 'div',
  key: null,
  props: {
    style: { fontFamily: 'Source Serif 4', fontWeight: 600, fontSize: 60 },
    children: 'Tô Lâm, Nguyễn Phú Trọng',
  },
}

test('the same element gives the same bytes, of the size that link previews expect', async () => {
  const draw = await startDrawing()
  const [first, again] = [Buffer.from(await draw(card)), Buffer.from(await draw(card))]

  expect(again.equals(first)).toBe(true)
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([
    PICTURE_SIZE.width,
    PICTURE_SIZE.height,
  ])
  const other = { ...card, props: { ...card.props, children: 'Tô Lâm' } }
  expect(Buffer.from(await draw(other)).equals(first)).toBe(false)
})
