import { Link } from 'wouter'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { eventDateWords, intervalWords, isAsOf, isStatedDay } from '#domain/dates/date-words.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article, ResolvedDate } from '#domain/model/corpus.ts'
import { classNames } from '#lib/class-names.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { articleCredit } from './article-reference.tsx'
import { quotable } from '#domain/anchoring/quotable.ts'

interface DateNoteProps {
  readonly record: EventRecord
  /** Whether it stands in a sentence, and opens below that. */
  readonly inPlace?: boolean
  readonly className?: string
}

/** An event's date, which opens how it is known. */
export function DateNote({ record, inPlace = false, className }: DateNoteProps) {
  const { date, status } = record.event
  if (!date) {
    return (
      <span className={classNames('text-ink-3', !inPlace && 'inline-block first-letter:uppercase')}>
        {eventDateWords(record.event)}
      </span>
    )
  }
  return (
    <PopDisclosure
      group="dates"
      quiet
      inPlace={inPlace}
      className={classNames(inPlace && 'open:basis-full', className)}
      withoutScript={inPlace ? undefined : plainFacts(date, record.anchor)}
      summary={
        <DateWords
          certain={isStatedDay(date) && !isAsOf(date, status)}
          opens="how the date is known"
        >
          {eventDateWords(record.event)}
        </DateWords>
      }
    >
      {() => (
        <dl className="grid grid-cols-[5.25rem_1fr] gap-x-2 gap-y-1 text-xs leading-snug font-normal text-ink">
          <DateFacts date={date} />
          <dt className="text-ink-3">Reckoned from</dt>
          <dd>{record.anchor ? <ArticleDated article={record.anchor} /> : ANCHOR_TO_COME}</dd>
        </dl>
      )}
    </PopDisclosure>
  )
}

/** Terms and values for a `<dl>`: the source's own words, the days they may mean, and how that was found. */
export function DateFacts({ date }: { readonly date: ResolvedDate }) {
  const { words, basis, rule } = date
  return (
    <>
      <dt className="text-ink-3">In its words</dt>
      <dd className="font-serif text-sm leading-snug">“{quotable(words)}”</dd>
      <dt className="text-ink-3">Interval</dt>
      <dd>
        {intervalWords(date)}, {BASIS_WORDS[basis]}
      </dd>
      <dt className="text-ink-3">Rule</dt>
      <dd>{rule}</dd>
    </>
  )
}

/** An article as a link, with its date and how that is known. */
export function ArticleDated({ article }: { readonly article: Article }) {
  const { address } = useChoices()
  return (
    <Link href={`/articles/${article.id}${formatAddress(address)}`} className="inline-block py-1">
      {articleDated(article)}
    </Link>
  )
}

/** "article 004, Reuters and AFP, 10 Sept 2023 (inferred)" */
export function articleDated(article: Article): string {
  const { edtf, basis } = article.published
  return `article ${article.label}, ${articleCredit(article)}, ${formatEdtf(edtf)} (${basis})`
}

interface DateWordsProps {
  /** Whether the day was stated, and not worked out or left open. */
  readonly certain: boolean
  /** What a press shows, for those who do not see that it can be pressed. */
  readonly opens: string
  readonly children: string
}

/** A date that can be pressed: dotted where it is not one stated day. */
export function DateWords({ certain, opens, children }: DateWordsProps) {
  return (
    <span
      className={classNames(
        'underline decoration-1 underline-offset-3 hover:text-accent',
        certain ? 'decoration-hair-strong' : 'decoration-ink-3 decoration-dotted',
      )}
    >
      {children.split(' – ').map((end, i) => (
        <span key={end}>
          {i > 0 ? ' – ' : null}
          <span className="whitespace-nowrap">{end}</span>
        </span>
      ))}
      <span className="sr-only">, {opens}</span>
    </span>
  )
}

const BASIS_WORDS = { stated: 'stated', resolved: 'worked out from the words' } as const

const ANCHOR_TO_COME = 'an article published after the chosen day'

/** The same in plain words. */
export function plainFacts(date: ResolvedDate, anchor: Article | null): string {
  const { words, basis, rule } = date
  const from = anchor ? articleDated(anchor) : ANCHOR_TO_COME
  return `“${quotable(words)}”: ${intervalWords(date)}, ${BASIS_WORDS[basis]}. ${rule} Reckoned from ${from}.`
}
