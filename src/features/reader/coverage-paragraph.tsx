import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import type { Segment } from '#domain/anchoring/segments.ts'
import { WITHHELD } from '#domain/corpus/withheld.ts'
import { plural } from '#lib/plural.ts'
import { showUnseen } from '#lib/unseen.ts'
import type { CoveredParagraph, CoveredPart, UsedSentence } from './coverage-model.ts'
import { FURNITURE_NAMES } from './coverage-words.ts'

interface CoverageParagraphProps {
  readonly paragraph: CoveredParagraph
  /** Id of the chosen excerpt. */
  readonly chosen: string | null
  readonly sentence: UsedSentence | null
  /** The sentence whose number is the text's one stop of the Tab key; null: each is one. */
  readonly stop: UsedSentence | null
  readonly hrefOf: (sentence: UsedSentence) => string
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** A paragraph: sentences with the number of their uses, page residue and headings with what they are. */
export function CoverageParagraph(props: CoverageParagraphProps) {
  const { kind, number, parts } = props.paragraph
  const holdsChosen = parts.some((part) => part.sentence && part.sentence === props.sentence)
  const body = parts.map((part) => <Part key={part.start} part={part} {...props} />)
  if (kind === 'furniture') {
    return (
      <p className="hatched mb-3 ml-8 py-0.5 pl-2.5 font-sans text-xs leading-normal">{body}</p>
    )
  }
  if (kind === 'heading') {
    return <p className="mt-4 mb-2 pl-8 font-sans text-sm font-semibold text-ink-2">{body}</p>
  }
  return (
    <p
      className={
        holdsChosen
          ? 'relative mb-[0.85em] pl-8 before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-accent'
          : 'relative mb-[0.85em] pl-8'
      }
    >
      <span
        aria-hidden="true"
        className="absolute top-[0.35em] left-2.5 font-sans text-xs leading-none text-ink-3 select-none"
      >
        {number}
      </span>
      {body}
    </p>
  )
}

interface PartProps extends CoverageParagraphProps {
  readonly part: CoveredPart
}

function Part({ part, paragraph, chosen, sentence: current, stop, hrefOf, onKeyDown }: PartProps) {
  const { sentence, aside } = part
  const segments = EXCERPTS_ONLY ? toShown(part.segments) : part.segments
  if (aside?.kind === 'furniture') {
    return (
      <span
        className={
          paragraph.kind === 'furniture'
            ? 'mr-2.5 text-ink-3'
            : 'hatched px-2.5 font-sans text-xs text-ink-3'
        }
      >
        <span className="bg-paper box-decoration-clone px-1 py-0.5">
          <Words segments={segments} />{' '}
          <span className="font-medium text-ink-2 italic">
            · {FURNITURE_NAMES[aside.furniture]}
          </span>
        </span>
      </span>
    )
  }
  if (aside) {
    return (
      <>
        <Words segments={segments} />{' '}
        <span className="text-xs font-normal text-ink-3 italic">· heading</span>
      </>
    )
  }
  if (!sentence) return <Marks segments={segments} chosen={chosen} />
  const { id, number, step, use } = sentence
  return (
    <>
      <span
        data-words={id}
        data-step={step}
        data-unused={use.kind === 'records' ? undefined : true}
        className="use-sentence"
      >
        <Marks segments={segments} chosen={chosen} />
      </span>
      <Link
        href={hrefOf(sentence)}
        data-sentence={id}
        aria-label={`Sentence ${number}: ${wordsFor(sentence)}`}
        aria-current={sentence === current || undefined}
        tabIndex={stop && sentence !== stop ? -1 : undefined}
        onKeyDown={onKeyDown}
        className="use-count"
      >
        {use.kind === 'records' ? sentence.uses : 'left out'}
      </Link>
    </>
  )
}

function Words({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map(({ text }) => showUnseen(text)).join('')
}

/** A piece that the host withholds reads as such. */
function toShown(segments: readonly Segment[]): readonly Segment[] {
  const [first] = segments
  return first?.text.includes(WITHHELD) ? [{ ...first, text: '[not shown]' }] : segments
}

interface MarksProps {
  readonly segments: readonly Segment[]
  readonly chosen: string | null
}

/** The words, those of excerpts marked; the first mark of the chosen one can take the focus. */
function Marks({ segments, chosen }: MarksProps) {
  return segments.map(({ start, text: words, excerpts }) => {
    const text = showUnseen(words)
    const isChosen = chosen !== null && excerpts.includes(chosen)
    if (excerpts.length > 0) {
      return (
        <mark
          key={start}
          data-excerpts={excerpts.join(' ')}
          aria-current={isChosen || undefined}
          tabIndex={isChosen ? -1 : undefined}
        >
          {text}
        </mark>
      )
    }
    return /\p{L}|\p{N}/u.test(text) ? (
      <span key={start} className="use-bare">
        {text}
      </span>
    ) : (
      text
    )
  })
}

function wordsFor({ use, uses, leftOut }: UsedSentence): string {
  if (use.kind !== 'records') return 'left out'
  const words = plural(uses, 'use')
  return leftOut > 0 ? `${words}, ${leftOut} more left out by the filters` : words
}
