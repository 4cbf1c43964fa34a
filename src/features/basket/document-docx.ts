import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
  type IRunOptions,
} from 'docx'
import { basisOf } from '#domain/cite/csl-item.ts'
import type { ToldSource } from '#evidence/citations.ts'
import type { BasketDocument, DocumentQuote, DocumentRecord } from './basket-document.ts'
import { aroundAddress, DOCUMENT_WORDS, linesOf } from './document-words.ts'

const QUOTE = 'Quote'
const NOTE = 'ReadersNote'
const SMALL = 'Source'

/** Half points, as Word counts them. */
const SIZE = { text: 21, small: 18 }
/** Twentieths of a point. */
const INDENT = 425

/** Styles by the names that Word's own have, so that a reader's template fits them. */
const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Calibri', size: SIZE.text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 30, bold: true },
      paragraph: { spacing: { before: 400, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    footnoteText: { run: { size: SIZE.small } },
  },
  paragraphStyles: [
    {
      id: QUOTE,
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: 'Cambria', size: 22 },
      paragraph: {
        indent: { left: INDENT, right: INDENT },
        spacing: { after: 40 },
        keepNext: true,
      },
    },
    {
      id: SMALL,
      name: 'Quote source',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: SIZE.small, color: '595959' },
      paragraph: { indent: { left: INDENT, right: INDENT } },
    },
    {
      id: NOTE,
      name: 'Reader’s note',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true },
      paragraph: {
        indent: { left: INDENT },
        border: { left: { style: 'single', size: 12, space: 8, color: '808080' } },
      },
    },
  ],
}

/**
 * The basket as a Word document: headings, quotes in the style of that name with their citation as a footnote, links,
 * numbered pages, and the list of sources.
 * @param sources the articles that are quoted, as the chosen style has them
 */
export async function documentDocx(
  document: BasketDocument,
  sources: readonly ToldSource[],
): Promise<Blob> {
  return Packer.toBlob(buildDocx(document, sources))
}

/** The document before it is packed. */
export function buildDocx(document: BasketDocument, sources: readonly ToldSource[]): Document {
  const { title, about, page, groups, version } = document
  const [summary] = about
  return new Document({
    title,
    ...(summary === undefined ? {} : { subject: summary }),
    creator: 'Bamboo Ledger',
    lastModifiedBy: 'Bamboo Ledger',
    description: `Data version ${version}. ${page}`,
    styles: STYLES,
    sections: [
      {
        footers: { default: new Footer({ children: [pageNumbers(version)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...about.map((text) => new Paragraph(text)),
          new Paragraph({ children: [words(`${DOCUMENT_WORDS.page} `), linkTo(page, page)] }),
          ...groups.flatMap(({ heading, meaning, records }) => [
            new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
            new Paragraph(meaning),
            ...records.flatMap((record) => recordParagraphs(record, sources)),
          ]),
          ...sourceParagraphs(sources),
        ],
      },
    ],
  })
}

function recordParagraphs(
  record: DocumentRecord,
  sources: readonly ToldSource[],
): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [words(record.text)] }),
    new Paragraph(`${DOCUMENT_WORDS.type[record.type]}. ${record.marked}.`),
    ...record.quotes.flatMap((quote) => quoteParagraphs(quote, sources)),
    ...record.facts.map(
      ({ name, value }) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [words(`${name}: `, { bold: true }), words(value)],
        }),
    ),
    ...noteParagraphs(record.note),
  ]
}

/** The words as they stand, and below them the article, with the way to the sentence. */
function quoteParagraphs(
  { exact, source, article, link }: DocumentQuote,
  sources: readonly ToldSource[],
): readonly Paragraph[] {
  const told = sources.find((one) => one.article === article)
  return [
    new Paragraph({
      style: QUOTE,
      children: [
        words(exact),
        ...(told && link !== null ? [new FootnoteReferenceRun(footnote(told, link))] : []),
      ],
    }),
    new Paragraph({
      style: SMALL,
      children: [
        words(link === null ? `${source}.` : `${source}. `),
        ...(link === null ? [] : [linkTo(link, 'The sentence in its article')]),
      ],
    }),
  ]
}

function footnote({ note }: ToldSource, link: string) {
  return {
    children: [
      new Paragraph({ style: 'FootnoteText', children: [words(`${note} `), linkTo(link, link)] }),
    ],
  }
}

/** A note keeps its lines. */
function noteParagraphs(note: string): readonly Paragraph[] {
  if (note === '') return []
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 40 },
      children: [words(`${DOCUMENT_WORDS.note}:`, { bold: true })],
    }),
    ...linesOf(note).map((line) => new Paragraph({ style: NOTE, children: [words(line)] })),
  ]
}

function sourceParagraphs(sources: readonly ToldSource[]): readonly Paragraph[] {
  if (sources.length === 0) return []
  return [
    new Paragraph({ text: DOCUMENT_WORDS.sources, heading: HeadingLevel.HEADING_1 }),
    ...sources.map((source) => {
      const [before, after] = aroundAddress(source)
      return new Paragraph({
        indent: { left: INDENT, hanging: INDENT },
        children: [
          words(before),
          linkTo(source.address, source.address),
          words(`${after} ${basisOf(source.article).join(' ')}`),
        ],
      })
    }),
  ]
}

function linkTo(address: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [words(text, { style: 'Hyperlink' })],
  })
}

function pageNumbers(version: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: SIZE.small,
        children: [
          `Bamboo Ledger, data version ${version}, page `,
          PageNumber.CURRENT,
          ' of ',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  })
}

/** Words as a run. XML has no control characters, and a reader may have pasted some. */
function words(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  const printable = text.replaceAll(/(?!\t)\p{Cc}|\p{Cs}|[\u{fffe}\u{ffff}]/gu, '\u{fffd}')
  return new TextRun({ ...look, text: printable })
}
