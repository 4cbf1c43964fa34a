import type { ToldSource } from '#evidence/citations.ts'
import { basisOf } from '#domain/cite/csl-item.ts'
import type { BasketDocument, DocumentQuote, DocumentRecord } from './basket-document.ts'
import { aroundAddress, DOCUMENT_WORDS, linesOf } from './document-words.ts'

/**
 * The basket as Markdown (CommonMark). Whatever comes from an article or from the reader stands in it as plain text,
 * also where it would mean markup.
 */
export function documentMarkdown(document: BasketDocument, sources: readonly ToldSource[]): string {
  const blocks = [
    `# ${plain(document.title)}`,
    ...document.about.map(plain),
    `${DOCUMENT_WORDS.page} ${link(document.page)}`,
    ...document.groups.flatMap(({ heading, meaning, records }) => [
      `## ${plain(heading)}`,
      plain(meaning),
      ...records.flatMap(recordBlocks),
    ]),
    ...(sources.length > 0
      ? [`## ${DOCUMENT_WORDS.sources}`, sources.map(sourceItem).join('\n')]
      : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function recordBlocks(record: DocumentRecord): readonly string[] {
  return [
    `### ${plain(record.text)}`,
    `${DOCUMENT_WORDS.type[record.type]}. ${plain(record.marked)}.`,
    ...record.quotes.map(quoteBlock),
    record.facts.map(({ name, value }) => `- **${plain(name)}:** ${plain(value)}`).join('\n'),
    ...(record.note === '' ? [] : [`**${DOCUMENT_WORDS.note}:**`, lines(record.note)]),
  ].filter(Boolean)
}

/** The words alone, so that they stay what they are; the source below them in the same quotation. */
function quoteBlock({ exact, source, link: address }: DocumentQuote): string {
  const from = address === null ? plain(source) : `${plain(source)}: ${link(address)}`
  return `> ${lines(exact).replaceAll('\n', '\n> ')}\n>\n> ${from}`
}

function sourceItem(source: ToldSource): string {
  const [before, after] = aroundAddress(source)
  return `- ${plain(before)}${link(source.address)}${plain(after)} ${plain(basisOf(source.article).join(' '))}`
}

/** An address as a link that shows itself. */
function link(address: string): string {
  return `<${address}>`
}

/** Each line as one, with empty lines between paragraphs. */
function lines(text: string): string {
  return linesOf(text)
    .map((line) => plain(line.trim()))
    .join('\\\n')
    .replaceAll(/(?:\\\n){2,}/g, '\n\n')
}

/** A text as it stands, in one line, with a backslash before all that Markdown would read as markup. */
function plain(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]\s*/g, ' ')
    .replaceAll(/[\\`*[\]<>~|]|&(?=#|\w+;)|(?<!\w)_|_(?!\w)/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
}
