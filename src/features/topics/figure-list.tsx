import { useCorpus } from '#data/corpus-query.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { EvidenceQuote } from '#evidence/evidence-quote.tsx'
import { LaterShort } from '#evidence/later-reading.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { classNames } from '#lib/class-names.ts'
import { formatFigure, type FigureGroup } from './figures-model.ts'
import { describeBasis } from './topic-words.ts'
import { speakerOf } from './voices-model.ts'

interface FigureListProps {
  readonly groups: readonly FigureGroup[]
  /** Whether the words stand beside the numbers. */
  readonly quoted?: boolean
}

/** Numbers with what they measure, as of when, who gives them and on what basis. */
export function FigureList({ groups, quoted = false }: FigureListProps) {
  const { articleById } = useCorpus()
  return (
    <ul>
      {groups.map((group) => {
        const [excerpt] = group.record.excerpts
        const article = articleById.get(excerpt.article)
        return (
          <li
            key={group.record.id}
            className={classNames(
              'border-t border-hair py-1.5',
              quoted &&
                'grid gap-x-8 gap-y-1.5 py-2.5 break-inside-avoid first:border-t-0 @4xl:grid-cols-2',
            )}
          >
            <Numbers group={group} />
            {quoted && article ? <EvidenceQuote excerpt={excerpt} article={article} /> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Numbers({ group: { record, figures } }: { readonly group: FigureGroup }) {
  const { attribution, note } = record.claim
  return (
    <div>
      {figures.map((figure) => (
        <p
          key={figure.measures}
          className="grid grid-cols-[120px_1fr] items-baseline gap-x-4 not-first:mt-1"
        >
          <EvidenceLink
            excerpt={record.excerpts[0]}
            record={record.id}
            className="evidence-text justify-self-start font-serif text-md leading-tight font-semibold"
          >
            {formatFigure(figure)}
          </EvidenceLink>
          <span className="text-sm">
            {figure.measures}
            <span className="text-ink-2">
              , {figure.asOf ? `as of ${formatEdtf(figure.asOf)}` : 'no date given'}
            </span>
            {figure.share === null ? null : (
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-1 mb-0.5 block h-2.5 w-full max-w-80 bg-hair"
              >
                <rect width={figure.share * 100} height="10" className="fill-ink-2" />
              </svg>
            )}
          </span>
        </p>
      ))}
      <p className="mt-0.5 ml-34 text-xs text-ink-2">
        <b className="font-semibold text-ink">{speakerOf(record)}</b>
        {attribution.role ? `, ${attribution.role}` : null}, {describeBasis(record)}{' '}
        <LaterShort record={record} /> <RecordMarks record={record} short />
        {note ? <span className="block">{note}</span> : null}
      </p>
    </div>
  )
}
