import { useId, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useBasket } from '#data/use-basket.ts'
import type { Basket } from '#domain/basket/entry.ts'
import type { CorpusIndex } from '#domain/corpus/corpus-index.ts'
import type { Article } from '#domain/model/corpus.ts'
import type { BasketDesk } from '#evidence/basket-desk.ts'
import { CITATION_FORMS, type ProseStyle } from '#evidence/citation-forms.ts'
import { listSources } from '#evidence/citations.ts'
import { sentenceAddress } from '#evidence/sentence-address.ts'
import { plural } from '#lib/plural.ts'
import { partCode } from '#ui/late-part.tsx'
import { saveFile } from '#ui/save-file.ts'
import { TextButton } from '#ui/text-button.tsx'
import { fullAddress } from '#url/full-address.ts'
import { buildBasketDocument } from './basket-document.ts'
import { documentCsv } from './document-csv.ts'
import { documentMarkdown } from './document-markdown.ts'

/** The library that writes Word documents is half as large as the page, so it comes when one is asked for. */
const WORD = partCode('the Word document', () => import('./document-docx.ts'))

const FORMS = {
  docx: {
    name: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  md: { name: 'Markdown', type: 'text/markdown;charset=utf-8' },
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8' },
} as const
type DocumentForm = keyof typeof FORMS

const STYLES: readonly ProseStyle[] = ['chicago', 'apa', 'mla']

/** Saves the whole basket as one document, in the form that the reader presses. */
export function DocumentBox({ desk: { index, basket } }: { readonly desk: BasketDesk }) {
  const client = useQueryClient()
  const { read } = useBasket()
  const [style, setStyle] = useState<ProseStyle>('chicago')
  const [said, setSaid] = useState('')
  const id = useId()

  const save = async (form: DocumentForm) => {
    setSaid('Writing the file…')
    const code = form === 'docx' ? await client.fetchQuery(WORD).catch(() => null) : null
    if (form === 'docx' && !code) {
      setSaid(
        'The code that writes Word documents did not arrive. Check the connection, then try again; Markdown and CSV do without it.',
      )
      return
    }
    const today = documentNow(index, await read())
    const sources =
      form === 'csv' ? [] : listSources(style, today.document.articles, articleAddress)
    const name = `bamboo-ledger-basket-${today.day}.${form}`
    const content = code
      ? await code.documentDocx(today.document, sources)
      : form === 'md'
        ? documentMarkdown(today.document, sources)
        : documentCsv(today.document)
    saveFile(name, FORMS[form].type, content)
    setSaid(`Saved as ${name}.`)
  }

  return (
    <div className="mb-2 border border-hair bg-paper p-2 text-sm print:hidden">
      <p className="max-w-[72ch] text-ink-2">
        All of the basket in one file, whatever is filtered: {plural(basket.size, 'record')} with
        their quotes, facts and sources, and your marks and notes. CSV has a row for each quote.
      </p>
      <div className="mt-1 -ml-2 flex flex-wrap items-center">
        {(['docx', 'md', 'csv'] as const).map((form) => (
          <TextButton key={form} onClick={() => void save(form)}>
            {FORMS[form].name}
          </TextButton>
        ))}
        <span className="ml-2 inline-flex items-center gap-x-2">
          <label htmlFor={id} className="text-ink-2">
            List of sources in
          </label>
          <select
            id={id}
            value={style}
            onChange={({ currentTarget: { value } }) => {
              setStyle(STYLES.find((known) => known === value) ?? 'chicago')
            }}
            className="min-h-8 border border-hair-strong bg-paper px-1.5 text-sm pointer-coarse:min-h-11"
          >
            {STYLES.map((value) => (
              <option key={value} value={value}>
                {STYLE_NAMES[value]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <p role="status" className="text-xs text-ink-2">
        {said}
      </p>
    </div>
  )
}

/** The basket as a document of this moment, and the day in universal time. */
function documentNow(index: CorpusIndex, basket: Basket) {
  const now = new Date().toISOString()
  const page = fullAddress('/basket')
  const context = { now, page, linkTo: sentenceAddress }
  return { day: now.slice(0, 10), document: buildBasketDocument(index, basket, context) }
}

function articleAddress({ id }: Article): string {
  return fullAddress(`/articles/${id}`)
}

/** In a list of sources Chicago has no footnotes. */
const STYLE_NAMES: Readonly<Record<ProseStyle, string>> = {
  chicago: 'Chicago',
  apa: CITATION_FORMS.apa.name,
  mla: CITATION_FORMS.mla.name,
}
