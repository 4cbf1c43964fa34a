import { useCorpus } from '#data/corpus-query.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { RELATION_NAMES } from '#domain/reference/reference-words.ts'
import { DateNote } from '#evidence/date-note.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { AsOfReading } from '#evidence/as-of-note.tsx'
import type { SetView } from './set-model.ts'

/** Where an article speaks of a figure: its statement, which keeps its words and its date, and how the two stand. */
export function ArticleNotes({ view }: { readonly view: SetView }) {
  const { recordById } = useCorpus()
  // An article that is not out yet on the reader’s day says nothing.
  const notes = view.links.flatMap((links) => {
    const records = links.flatMap(({ record }) => recordById.get(record) ?? [])
    const [link] = links
    return link && records.length > 0 ? { link, records } : []
  })
  if (notes.length === 0) return null
  return (
    <div className="mt-3 max-w-[78ch] border-l-3 border-mark-edge pl-3">
      <h4 className="text-sm font-semibold">Where an article speaks of it</h4>
      {notes.map(({ link, records }) => (
        <div key={link.record} className="mt-1.5 text-sm">
          <ul>
            {records.map((record) => (
              <Statement key={record.id} record={record} />
            ))}
          </ul>
          <p className="text-ink-2">
            <b className="font-semibold text-outside">
              An outside source {RELATION_NAMES[link.relation]}.
            </b>{' '}
            {link.note}
          </p>
        </div>
      ))}
    </div>
  )
}

/** What an article says, in our words; it keeps its date. */
function Statement({ record }: { readonly record: LedgerRecord }) {
  return (
    <li data-record={record.id}>
      <EvidenceLink excerpt={record.excerpts[0]} record={record.id} className="evidence-text">
        {record.text}
      </EvidenceLink>{' '}
      <span className="text-xs text-ink-3">
        {record.articles.map(({ label }) => label).join(', ')}
      </span>
      <span className="block text-xs text-ink-2">
        {record.type === 'event' ? (
          <DateNote record={record} inPlace />
        ) : (
          <AsOfReading record={record} inPlace />
        )}
      </span>
    </li>
  )
}
