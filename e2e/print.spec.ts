import { expect, fold, openView, openWhole, test } from './fixtures.ts'
import { printView, type Sheet } from './pdf.ts'

/** Views whose sheets differ most: everything, little of it on an earlier day, charts from outside, a table, sequences. */
const VIEWS = [
  '/',
  '/?topic=arms&partner=russia&asof=2024-09-23',
  '/topics/human-rights?layer=reference',
  '/claims?topic=arms',
  '/plans?partner=china',
]

const NOTES = 'Sources and links'

/** What is in brackets, each number once, in order. */
function numbersIn(text: string): readonly number[] {
  const found = [...text.matchAll(/\[(\d+)\]/g)].map(([, digits]) => Number(digits))
  return [...new Set(found)].toSorted((a, b) => a - b)
}

/** Without the number of the sheet, which stands at its foot in the middle of what goes on. */
function withoutFoot(text: string): string {
  return text.replace(/ ?\d+ \/ \d+ ?/, ' ')
}

/** The text of all sheets before the notes, and the notes by number. */
function readSheets(sheets: readonly Sheet[]) {
  const at = sheets.findLastIndex(({ splitAt }) => splitAt(NOTES)[1] !== '')
  const [last = '', first = ''] = sheets[at]?.splitAt(NOTES) ?? []
  const before = [...sheets.slice(0, at).map(({ text }) => text), last].map(withoutFoot).join(' ')
  const after = [first, ...sheets.slice(at + 1).map(({ text }) => text)].map(withoutFoot).join(' ')
  const list = after.split(/(?=\[\d+\])/).slice(1)
  const notes = new Map(
    list.map((note) => [Number(/^\[(\d+)\]/.exec(note)?.[1]), note.replace(/^\[\d+\]/, '')]),
  )
  return { before, notes, list }
}

/** Without white space: a line of a sheet may end within an address. */
function dense(text: string): string {
  return text.replaceAll(/\s/g, '')
}

for (const path of VIEWS) {
  test(`prints ${path} with its links as notes`, async ({ context, corpus }) => {
    test.setTimeout(120_000)
    // Down the page once, as its reader went: what is far below is drawn by then.
    const page = await openWhole(context, path)
    const chosen = fold(await page.locator('#result').innerText())
    const tones = page.getByRole('heading', { name: 'The tone of what is said' })
    if ((await tones.count()) > 0) {
      // Its code comes when a reader is near and the part of the page is alive.
      await tones.scrollIntoViewIfNeeded()
      await expect(page.locator('.recharts-surface').first()).toBeVisible()
    }
    await expect(page.getByText('Loading…')).toHaveCount(0)
    const before = fold(await page.getByRole('main').innerText())
    const sheets = await printView(page)
    const text = readSheets(sheets)

    // The head: what is chosen, where it stands, which data.
    const first = dense(sheets[0]?.text ?? '')
    expect(first).toContain('BambooLedger')
    expect(first).toContain(dense(chosen))
    expect(first).toContain(dense(page.url()))
    expect(first).toContain(`Dataversion${corpus.version}`)
    expect(first).toMatch(/Printedon\d{1,2}[A-Z][a-z]+\d{4}\./)

    // Every sheet has its number, something on it, and nothing that still loads.
    sheets.forEach((sheet, i) => {
      expect(sheet.text).toContain(`${i + 1} / ${sheets.length}`)
      expect(sheet.text.length, `sheet ${i + 1}`).toBeGreaterThan(80)
    })
    expect(text.before).not.toMatch(/Loading|Not here yet/)

    // The numbers beside the links are those of the list, and each is in it once.
    const numbers = text.list.map((note) => Number(/\d+/.exec(note)?.[0]))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(numbersIn(text.before)).toEqual(numbers)

    // Each note has the whole sentence, letter by letter, its article and its address.
    const excerpts = new Map(corpus.excerpts.map((excerpt) => [excerpt.id, excerpt]))
    const labels = new Map(corpus.articles.map(({ id, label }) => [id, label]))
    let quoted = 0
    for (const [number, note] of text.notes) {
      const address = /https?:\/\/\S+$/.exec(dense(note))?.[0] ?? ''
      const id = new URL(address).searchParams.get('excerpt') ?? ''
      const excerpt = excerpts.get(id)
      if (address.startsWith(new URL(page.url()).origin)) {
        expect(excerpt, `${number}: ${address}`).toBeDefined()
        quoted += 1
        const said = `${dense(excerpt?.exact ?? '')}Article${labels.get(excerpt?.article ?? '')},`
        expect(dense(note).startsWith(said), `${number}: ${note}`).toBe(true)
      }
    }
    expect(quoted).toBeGreaterThan(0)

    // The screen is as it was.
    await expect(page.locator('.paper-only, [data-note], [data-cut]')).toHaveCount(0)
    await expect.poll(async () => fold(await page.getByRole('main').innerText())).toBe(before)
  })
}

test('the timeline is printed whole, as wide as the sheet and in readable pieces', async ({
  page,
}) => {
  await openView(page, '/')
  const lanes = await page.locator('.timeline-lane-name').allTextContents()
  const sheets = await printView(page)
  const from = sheets.findIndex(({ text }) => text.includes('Timeline The axis'))
  const to = sheets.findIndex(({ text }) => text.includes('without a date in any article;'))
  expect(from).toBeGreaterThan(-1)
  expect(to).toBeGreaterThan(from)
  const parts = sheets.slice(from, to + 1)
  const text = parts.map((sheet) => sheet.text).join(' ')
  for (const lane of lanes) expect(text).toContain(lane)
  for (const { drawn, width, height } of parts.slice(0, -1)) {
    // Marks, bars and lines, over most of the sheet.
    const inside = drawn.filter(({ left, right }) => left >= 30 && right <= width - 30)
    expect(inside.length).toBeGreaterThan(100)
    const top = Math.max(...inside.map((one) => one.top))
    const bottom = Math.min(...inside.map((one) => one.bottom))
    const reach =
      Math.max(...inside.map((one) => one.right)) - Math.min(...inside.map((one) => one.left))
    expect(top - bottom).toBeGreaterThan(height / 2)
    expect(reach).toBeGreaterThan(width * 0.7)
  }
})

test('charts are drawn for paper though nobody came near them', async ({ page }) => {
  // Their code comes with the figures.
  const code = page.waitForResponse(/set-charts/)
  await openView(page, '/topics/human-rights?layer=reference')
  await (await code).finished()
  const sheets = await printView(page)
  const chart = sheets.find(({ text }) => text.includes('Freedom in the World'))
  const lines = chart?.drawn.filter(
    ({ left, right, top, bottom }) => right - left > 20 && top > bottom && right - left < 500,
  )
  expect(lines?.length ?? 0).toBeGreaterThanOrEqual(5)
  const reach = Math.max(...(lines ?? []).map(({ right }) => right))
  expect(reach).toBeLessThanOrEqual((chart?.width ?? 0) - 30)
})
