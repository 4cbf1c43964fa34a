import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { eventDateWords } from '#domain/dates/date-words.ts'
import type { LedgerRecord } from '#domain/corpus/corpus-index.ts'
import { WITHHELD } from '#domain/corpus/withheld.ts'
import type { Article } from '#domain/model/corpus.ts'
import { DIFFERENCE_NAMES } from '#evidence/difference-words.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { BASIS_NAMES, KIND_NAMES } from '#evidence/record-words.ts'
import { StatusLabel } from '#evidence/status-shape.tsx'
import { plural } from '#lib/plural.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { UsedSentence } from './coverage-model.ts'
import { REASON_NAMES } from './coverage-words.ts'

interface CoverageNoteProps {
  readonly sentence: UsedSentence
  /** How many sentences of reporting the article has. */
  readonly of: number
  readonly article: Article
  readonly closeHref: string
  readonly onClose: () => void
}

/** What uses the chosen sentence, and the way to it in the article. */
export function CoverageNote({ sentence, of, article, closeHref, onClose }: CoverageNoteProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: sentence.excerpt?.id ?? null })
  const look =
    'inline-flex min-h-7 items-center px-2 font-medium text-accent no-underline hover:underline pointer-coarse:min-h-11'
  return (
    <section aria-labelledby="h-uses" className="use-note font-sans text-sm">
      <div className="mb-1 flex flex-wrap items-center gap-x-2 border-b border-hair">
        <h3 id="h-uses" className="font-semibold">
          What uses sentence {sentence.number}
        </h3>
        <span className="text-ink-3">of {of}</span>
        <Link href={closeHref} onClick={onClose} className={`${look} -mr-2 ml-auto`}>
          Close
        </Link>
      </div>
      <Uses sentence={sentence} />
      <p className="mt-1 -ml-2">
        <Link href={`/articles/${article.id}${search}`} className={look}>
          Read it in the article
        </Link>
      </p>
    </section>
  )
}

/** What uses each sentence, one after the other, for readers without JavaScript. */
export function CoverageNotes({ sentences }: { readonly sentences: readonly UsedSentence[] }) {
  if (sentences.length === 0) return null
  return (
    <div className="max-w-[66ch]">
      <h3 className="mt-8 font-serif text-lg font-semibold">What uses each sentence</h3>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence.id} id={sentence.id} className="border-t border-hair py-3 text-sm">
            <p className="font-serif text-md">
              {sentence.number}.{' '}
              {EXCERPTS_ONLY && sentence.text.includes(WITHHELD) ? '[not shown]' : sentence.text}
            </p>
            <Uses sentence={sentence} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Uses({ sentence }: { readonly sentence: UsedSentence }) {
  const { id, use, records, differences, leftOut } = sentence
  const events = records.filter(({ record }) => record.type === 'event')
  const claims = records.filter(({ record }) => record.type === 'claim')
  return (
    <>
      {use.kind === 'unused' ? (
        <p className="py-1">
          <b className="font-semibold">No record rests on it:</b> {REASON_NAMES[use.reason]}.{' '}
          <span className="text-ink-2">{use.note}</span>
        </p>
      ) : null}
      {use.kind === 'unexplained' ? (
        <p className="py-1">
          <b className="font-semibold">No record rests on it,</b> and no reason is noted.
        </p>
      ) : null}
      {[
        { name: plural(events.length, 'event'), entries: events },
        { name: plural(claims.length, 'claim'), entries: claims },
      ].map(({ name, entries }) =>
        entries.length === 0 ? null : (
          <Group key={name} name={name}>
            {entries.map(({ record, excerpt }) => (
              <li key={record.id} className="border-t border-hair py-1.5 leading-snug">
                <EvidenceLink
                  excerpt={excerpt}
                  record={record.id}
                  fragment={id}
                  className="evidence-text"
                >
                  {record.text}
                </EvidenceLink>
                <RecordFacts record={record} />
              </li>
            ))}
          </Group>
        ),
      )}
      {differences.length === 0 ? null : (
        <Group
          name={plural(
            differences.length,
            'difference between sources',
            'differences between sources',
          )}
        >
          {differences.map(({ discrepancy, sides }) => (
            <li key={discrepancy.id} className="border-t border-hair py-1.5 leading-snug">
              <Link href={`/#${discrepancy.id}`} className="font-medium">
                {discrepancy.title}
              </Link>
              <span className="block text-xs text-ink-3">
                {DIFFERENCE_NAMES[discrepancy.kind].name}
              </span>
              <ul className="mt-1 space-y-1 border-l border-hair-strong pl-2.5 text-xs">
                {sides.map(({ statement, excerpt, article, here }) => (
                  <li key={statement}>
                    <span className="text-ink-3">{article.label}</span>{' '}
                    <EvidenceLink excerpt={excerpt} fragment={id} className="evidence-text">
                      {statement}
                    </EvidenceLink>
                    {here ? <span className="text-ink-3"> (this sentence)</span> : null}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </Group>
      )}
      {leftOut > 0 ? (
        <p className="border-t border-hair py-1.5 text-ink-2">
          {plural(leftOut, 'more use', 'more uses')}, left out by the filters.
        </p>
      ) : null}
    </>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <h4 className="pt-2 pb-1 text-xs font-semibold text-ink-2">{name}</h4>
      <ul>{children}</ul>
    </>
  )
}

/** "● Occurred · 11 Sept 2023", or "Figure · US Embassy in Vietnam, on record". */
function RecordFacts({ record }: { readonly record: LedgerRecord }) {
  if (record.type === 'event') {
    const { status } = record.event
    return (
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-xs text-ink-2">
        <StatusLabel status={status} /> · {eventDateWords(record.event)}
      </p>
    )
  }
  const { kind, attribution } = record.claim
  const { basis, speaker } = attribution
  return (
    <p className="mt-0.5 text-xs text-ink-2">
      {KIND_NAMES[kind]} ·{' '}
      {basis === 'article' ? BASIS_NAMES[basis] : `${speaker}, ${BASIS_NAMES[basis]}`}
    </p>
  )
}
