import { Cite, plugins } from '@citation-js/core'
// Both announce themselves to the core.
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-bibtex'
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-ris'
import CSL from 'citeproc'
import { locale, styles } from 'virtual:csl'
import type { Article } from '#domain/model/corpus.ts'
import {
  buildArticleItem,
  buildCslItem,
  noteOf,
  type Cited,
  type CiteContext,
  type CslItem,
} from '#domain/cite/csl-item.ts'
import type { CitationForm, ProseStyle } from './citation-forms.ts'

// Two sentences of one article would have one key otherwise.
plugins.config.get('@bibtex').format.useIdAsLabel = true

/**
 * Sentences as citations in a form: each with its exact words, what its article does not state, its permalink and the
 * version of the data. In prose an empty line stands between two.
 */
export function formatCitations(
  form: CitationForm,
  cited: readonly Cited[],
  context: CiteContext,
): string {
  const items = cited.map((one) => buildCslItem(one, context))
  switch (form) {
    case 'bibtex':
      return new Cite(items).format(form)
    case 'ris':
      return formatRis(items)
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`
    case 'chicago':
    case 'apa':
    case 'mla': {
      const told = writeOut(form, items)
      return `${cited
        .map((one, i) => [told[i], ...noteOf(one, context.version)].join('\n'))
        .join('\n\n')}\n`
    }
  }
}

/**
 * As RIS. The package leaves author and day out of newspapers, and writes them of journals, which have the same tags. It
 * also breaks values every 70 characters, within words and addresses, cuts names of entries where several have the same
 * beginning, and leaves zeros out of days.
 */
function formatRis(items: readonly CslItem[]): string {
  const journals = items.map((item) => ({ ...item, type: 'article-journal' }))
  return journals
    .map((item) =>
      new Cite([item])
        .format('ris')
        .replaceAll(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
        .replace(/^TY {2}- JOUR$/m, 'TY  - NEWS')
        .replace(/^ID {2}- .*$/m, `ID  - ${item.id}`)
        .replace(/^(?<tag>DA {2}- ).*$/m, (line) => line.replaceAll(/\/(\d)(?=\/|$)/g, '/0$1')),
    )
    .join('\n')
}

/** An article as a style of prose has it. */
export interface ToldSource {
  readonly article: Article
  /** As its list of sources has it, with its address, which stands in it as it is. */
  readonly listed: string
  readonly address: string
  /** As a footnote has it, without an address. */
  readonly note: string
}

/**
 * Articles as a list of sources, in the order in which the style lists them.
 * @param linkTo the address of an article, in full
 */
export function listSources(
  style: ProseStyle,
  articles: readonly Article[],
  linkTo: (article: Article) => string,
): readonly ToldSource[] {
  const items = articles.map(buildArticleItem)
  const noted =
    style === 'chicago'
      ? writeOut(style, items).map((text, i) => ({ id: items[i]?.id, text }))
      : writeList(style, items)
  const listed = writeList(
    style,
    articles.map((article) => ({ ...buildArticleItem(article), URL: linkTo(article) })),
  )
  return listed.flatMap(({ id, text }) => {
    const article = articles.find((one) => one.id === id)
    const note = noted.find((one) => one.id === id)?.text ?? text
    return article ? [{ article, listed: text, address: linkTo(article), note }] : []
  })
}

/** Items in a style of prose, in their order: as a note where the style has notes, else as its list has them. */
function writeOut(style: ProseStyle, items: readonly CslItem[]): readonly string[] {
  return items.map((item) => {
    if (style !== 'chicago') return writeList(style, [item])[0]?.text ?? ''
    // One engine for each: a style shortens what it cites a second time.
    const engine = startEngine(style, [item])
    const citation = { citationItems: [{ id: item.id }], properties: { noteIndex: 1 } }
    return engine.previewCitationCluster(citation, [], [], 'text').trim()
  })
}

/** Items as one list of sources, in the order of the style. */
function writeList(
  style: ProseStyle,
  items: readonly CslItem[],
): readonly { readonly id: string | undefined; readonly text: string }[] {
  const list = startEngine(style, items).makeBibliography()
  if (!list) return []
  const [{ entry_ids: ids }, texts] = list
  return texts.map((text, i) => ({ id: ids[i]?.[0], text: text.trim() }))
}

function startEngine(style: ProseStyle, items: readonly CslItem[]) {
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (wanted) => found(items.find(({ id }) => id === wanted)),
    },
    styles[style],
    'en-US',
    true,
  )
  engine.setOutputFormat('text')
  engine.updateItems(items.map(({ id }) => id))
  return engine
}

function found(item: CslItem | undefined): CslItem {
  if (!item) throw new Error('A style asked for an item that is not cited')
  return item
}
