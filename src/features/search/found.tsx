import { Fragment, type RefObject } from 'react'
import { Link } from 'wouter'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { useFigureWays } from '#evidence/figure-href.ts'
import { OutsideSign } from '#evidence/outside-sign.tsx'
import { RecordMarks } from '#evidence/record-marks.tsx'
import { useReferenceDesk } from '#evidence/reference-desk.ts'
import { plural } from '#lib/plural.ts'
import { TextButton } from '#ui/text-button.tsx'
import { cleanQuery, formatAddress, type Address } from '#url/address.ts'
import { useAddress } from '#url/use-address.ts'
import { FoundGroup } from './found-group.tsx'
import { PassageText } from './passage-text.tsx'
import type { FoundFigure, SearchResults } from './search-model.ts'

interface FoundProps {
  readonly results: SearchResults
  readonly text: string
  readonly onText: (text: string) => void
  /** Called as a result is followed. */
  readonly onFollow: () => void
  /** Called as a result is followed that opens its source beside the page. */
  readonly onSource: () => void
  readonly input: RefObject<HTMLInputElement | null>
}

/**
 * What is found under the present filters, each leading to its sentence, page or row; a sentence on which no record
 * rests, such as a heading, only to its article.
 */
export function Found({ results, text, onText, onFollow, onSource, input }: FoundProps) {
  const { address, path, change } = useAddress()
  const { records, sentences, people, figures, near, hidden } = results
  // What was pressed goes.
  const goBack = () => input.current?.focus()
  const to = (page: string, changes: Partial<Address>) =>
    page + formatAddress({ ...address, query: cleanQuery(text), ...changes })
  return (
    <>
      {EXCERPTS_ONLY ? (
        <p className="px-3 py-2 text-xs text-ink-2">
          This host shows excerpts only, each with the sentence before and after it; nothing else of
          the articles is searched.
        </p>
      ) : null}
      {near.length > 0 ? (
        <p className="flex flex-wrap items-center px-3 py-2 text-sm">
          Near it:
          {near.map((word) => (
            <TextButton
              key={word}
              onClick={() => {
                onText(word)
                goBack()
              }}
            >
              {word}
            </TextButton>
          ))}
        </p>
      ) : null}
      {hidden > 0 ? (
        <p className="flex flex-wrap items-center px-3 py-1 text-sm text-ink-2">
          The filters leave out {hidden} more.
          <TextButton
            onClick={() => {
              change(EVERYTHING)
              goBack()
            }}
          >
            Clear the filters
          </TextButton>
        </p>
      ) : null}
      {/* Another search begins with the first few again. */}
      <Fragment key={text}>
        <FoundGroup name="Statements" items={records}>
          {({ record, title, quote }) => (
            <li key={record.id} data-record={record.id} className="border-t border-hair py-1.5">
              <Link
                href={to(path, { excerpt: (quote?.excerpt ?? record.excerpts[0]).id })}
                onClick={onSource}
                className="evidence-text inline-block py-0.5 text-sm"
              >
                <PassageText passage={title} />
              </Link>
              {quote ? (
                <span className="block font-serif text-sm text-ink-2">
                  “<PassageText passage={quote.passage} quoted />”
                </span>
              ) : null}
              <p className="text-xs text-ink-3">
                {record.articles.map(({ label }) => label).join(', ')}{' '}
                <RecordMarks record={record} />
              </p>
            </li>
          )}
        </FoundGroup>
        <FoundGroup name="Sentences of the articles" items={sentences}>
          {({ article, passage, excerpt }, place) => (
            <li key={place} className="border-t border-hair py-1.5">
              <Link
                href={to(`/articles/${article.id}`, { excerpt: excerpt?.id ?? null })}
                onClick={onFollow}
                className="evidence-text inline-block py-0.5 font-serif text-sm"
              >
                <PassageText passage={passage} />
              </Link>
              <span className="block text-xs text-ink-3">
                {article.label}
                {excerpt ? null : ', opens at its top'}
              </span>
            </li>
          )}
        </FoundGroup>
        <FoundGroup name="People" items={people}>
          {({ person, title }) => (
            <li key={person.id} className="border-t border-hair py-1.5">
              <Link
                href={to(`/people/${person.id}`, { query: '', excerpt: null })}
                onClick={onFollow}
                className="inline-block py-0.5 text-sm"
              >
                <PassageText passage={title} />
              </Link>
            </li>
          )}
        </FoundGroup>
        <Figures
          figures={figures}
          onShow={() => {
            change({ reference: true })
            goBack()
          }}
          onFollow={() => {
            // Its row may stand on this page, where nothing else ends the search.
            onText('')
            onFollow()
          }}
        />
      </Fragment>
    </>
  )
}

interface FiguresProps {
  readonly figures: readonly FoundFigure[]
  readonly onShow: () => void
  readonly onFollow: () => void
}

/** What is found outside the articles stays apart, and is counted only until the reader asks for it. */
function Figures({ figures, onShow, onFollow }: FiguresProps) {
  const ways = useFigureWays(useReferenceDesk())
  if (figures.length === 0) return null
  if (!ways) {
    return (
      <p className="flex flex-wrap items-center gap-x-1.5 border-t border-dashed border-outside bg-outside-soft px-3 py-1 text-sm">
        <OutsideSign /> {plural(figures.length, 'figure')} from outside the articles.
        <TextButton onClick={onShow}>Show {figures.length === 1 ? 'it' : 'them'}</TextButton>
      </p>
    )
  }
  return (
    <FoundGroup name="Figures from outside the articles" items={figures} outside>
      {({ id, title, passage }) => (
        <li key={id} className="border-t border-dashed border-outside py-1.5 text-sm">
          <Link href={ways.hrefOf(id)} onClick={onFollow} className="inline-block py-0.5">
            <PassageText passage={passage} />
          </Link>
          <span className="block text-xs text-ink-2">
            <PassageText passage={title} />
          </span>
        </li>
      )}
    </FoundGroup>
  )
}
