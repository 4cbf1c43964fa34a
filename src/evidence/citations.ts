import { Cite, plugins } from '@citation-js/core'
// Both announce themselves to the core.
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-bibtex'
// oxlint-disable-next-line import/no-unassigned-import
import '@citation-js/plugin-ris'
import CSL from 'citeproc'
import { locale, styles } from 'virtual:csl'
import {
  buildCslItem,
  noteOf,
  type Cited,
  type CiteContext,
  type CslItem,
} from '#domain/cite/csl-item.ts'
import type { CitationForm } from './citation-forms.ts'

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

/** As RIS. The package leaves author and day out of newspapers, and writes them of journals, which have the same tags. */
function formatRis(items: readonly CslItem[]): string {
  const journals = items.map((item) => ({ ...item, type: 'article-journal' }))
  return new Cite(journals).format('ris').replaceAll(/^TY {2}- JOUR$/gm, 'TY  - NEWS')
}

/** Items in a style of prose, in their order: as a note where the style has notes, else as its list has them. */
function writeOut(style: keyof typeof styles, items: readonly CslItem[]): readonly string[] {
  const itemById = new Map(items.map((item) => [item.id, item]))
  return items.map(({ id }) => {
    // One engine for each: a style shortens what it cites a second time.
    const engine = new CSL.Engine(
      {
        retrieveLocale: () => locale,
        retrieveItem: (wanted) => found(itemById.get(wanted)),
      },
      styles[style],
      'en-GB',
      true,
    )
    engine.setOutputFormat('text')
    engine.updateItems([id])
    if (style === 'chicago') {
      const citation = { citationItems: [{ id }], properties: { noteIndex: 1 } }
      return engine.previewCitationCluster(citation, [], [], 'text').trim()
    }
    const list = engine.makeBibliography()
    return list ? list[1].join('').trim() : ''
  })
}

function found(item: CslItem | undefined): CslItem {
  if (!item) throw new Error('A style asked for an item that is not cited')
  return item
}
