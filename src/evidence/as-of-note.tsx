import type { ClaimRecord } from '#domain/corpus/corpus-index.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import type { Article } from '#domain/model/corpus.ts'
import { PopDisclosure } from '#ui/pop-disclosure.tsx'
import { ArticleDated, articleDated, DateWords } from './date-note.tsx'
import { LaterReading } from './later-reading.tsx'
import { standsWords } from './later-words.ts'

interface AsOfNoteProps {
  readonly record: ClaimRecord
  readonly inPlace?: boolean
  /** Says no more than the day, where something beside it says what came later. */
  readonly short?: boolean
}

/** The day as of which a claim is said, which opens how that is known. */
export function AsOfNote({ record, inPlace = false, short = false }: AsOfNoteProps) {
  const { asOf, later } = record.claim
  const article = datingArticle(record)
  if (!article) return null
  const own = isOwnDay(record, article)
  const stands = !short && later !== null && record.later.length === 0
  return (
    <PopDisclosure
      group="dates"
      quiet
      inPlace={inPlace}
      withoutScript={plainAsOf(record)}
      summary={
        <span>
          <DateWords
            certain={own && isStated(article)}
            opens="how the day is known"
          >{`as of ${formatEdtf(asOf)}`}</DateWords>
          {stands ? `; ${standsWords(record)}` : null}
        </span>
      }
    >
      {() => (
        <div className="space-y-1 text-xs leading-snug font-normal text-ink">
          <p>
            {reasonWords(own)} <ArticleDated article={article} />.
          </p>
          <p className="text-ink-2">{article.published.note}</p>
        </div>
      )}
    </PopDisclosure>
  )
}

/** How the day is known, in plain words. */
export function plainAsOf(record: ClaimRecord): string {
  const article = datingArticle(record)
  if (!article) return ''
  return `${reasonWords(isOwnDay(record, article))} ${articleDated(article)}. ${article.published.note}`
}

function datingArticle({ claim, articles }: ClaimRecord): Article | undefined {
  return articles.find(({ published }) => published.edtf === claim.asOf) ?? articles[0]
}

/** The same in full: what confirmed or changed the claim since, or that nothing here did. */
export function AsOfReading({ record, inPlace = false }: Omit<AsOfNoteProps, 'short'>) {
  return (
    <>
      <AsOfNote record={record} inPlace={inPlace} />
      <LaterReading record={record} />
    </>
  )
}

/** Whether the day is that of the article, and not a time that it gives. */
function isOwnDay({ claim }: ClaimRecord, { published }: Article): boolean {
  return published.edtf === claim.asOf
}

/** A claim is dated by its article, unless the article itself gives it another time. */
function reasonWords(own: boolean): string {
  return own
    ? 'The day of the article that says it:'
    : 'The time that its article gives it, not the article’s own day:'
}

function isStated({ published }: Article): boolean {
  return published.basis === 'stated' && published.earliest === published.latest
}
