import { useMemo, type MouseEvent } from 'react'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { buildParagraphs, type Paragraph, type Segment } from '#domain/anchoring/segments.ts'
import type { Article, Excerpt } from '#domain/model/corpus.ts'
import { findWithheld, WITHHELD, type WithheldSpan } from '#domain/corpus/withheld.ts'
import { groupByKeys } from '#lib/group-by.ts'
import { excerptAnchor } from '#evidence/article-reference.tsx'
import { ExcerptsNote, WithheldMark } from './excerpts-note.tsx'
import { HitText, type ArticleHits } from './hit-text.tsx'

interface ArticleBodyProps {
  readonly article: Article
  readonly text: string
  readonly excerpts: readonly Excerpt[]
  /** Id of the chosen excerpt, if it is one of these. */
  readonly chosen: string | null
  /** Whether this is the article's own page, whose excerpts can be addressed by fragment. */
  readonly addressable?: boolean
  readonly hits: ArticleHits
  readonly onChoose: (excerptId: string) => void
}

/** The article with its excerpts marked and the chosen one strongly: in full, furniture and all, unless the host may not. */
export function ArticleBody({
  article,
  text,
  excerpts,
  chosen,
  addressable,
  hits,
  onChoose,
}: ArticleBodyProps) {
  const withheld = useMemo(
    () => (EXCERPTS_ONLY ? findWithheld(article, excerpts) : []),
    [article, excerpts],
  )
  const paragraphs = useMemo(() => {
    const marked = EXCERPTS_ONLY ? [...excerpts, ...withheld.map(toMark)] : excerpts
    return buildParagraphs(text, marked, article.headings, article.furniture)
  }, [text, excerpts, withheld, article])
  const anchors = useMemo(
    () => groupByKeys(addressable ? excerpts : [], (excerpt) => [excerpt.start]),
    [addressable, excerpts],
  )
  const firstChosen = paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .find((segment) => chosen !== null && segment.excerpts.includes(chosen))

  const choosePressed = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLDivElement>) => {
    // Words that are being selected, to be copied, are not pressed.
    if (getSelection()?.isCollapsed === false) return
    // Marks run on from line to line beside each other: what is pressed is found by place.
    const pressed =
      [...currentTarget.querySelectorAll('mark')]
        .find((mark) =>
          [...mark.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              left <= clientX && clientX < right && top <= clientY && clientY < bottom,
          ),
        )
        ?.dataset['excerpts']?.split(' ') ?? []
    const next = excerpts
      .filter(({ id }) => pressed.includes(id) && id !== chosen)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
    if (next) onChoose(next.id)
  }

  return (
    // By keyboard it is Previous and Next that go from excerpt to excerpt.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className="article-text font-serif text-article" lang="en" onClick={choosePressed}>
      {EXCERPTS_ONLY ? <ExcerptsNote label={article.label} withheld={withheld} /> : null}
      {paragraphs.map((paragraph) => (
        <ParagraphBody
          key={paragraph.start}
          paragraph={paragraph}
          chosen={chosen}
          firstChosen={firstChosen}
          anchors={anchors}
          withheld={withheld}
          hits={hits}
        />
      ))}
    </div>
  )
}

interface ParagraphBodyProps {
  readonly paragraph: Paragraph
  readonly chosen: string | null
  readonly firstChosen: Segment | undefined
  readonly anchors: ReadonlyMap<number, readonly Excerpt[]>
  /** Empty unless the host shows excerpts only. */
  readonly withheld: readonly WithheldSpan[]
  readonly hits: ArticleHits
}

function ParagraphBody(props: ParagraphBodyProps) {
  const { paragraph, chosen, firstChosen, anchors, withheld, hits } = props
  // A stretch that is withheld over several paragraphs is told in its first.
  if (EXCERPTS_ONLY && isInside(paragraph, withheld)) return null
  const segments = paragraph.segments.map((segment) => (
    <SegmentBody
      key={segment.start}
      segment={segment}
      chosen={chosen !== null && segment.excerpts.includes(chosen)}
      focusable={segment === firstChosen}
      starting={anchors.get(segment.start) ?? []}
      withheld={withheld}
      hits={hits}
    />
  ))
  if (paragraph.kind === 'furniture') {
    return <p className="mb-3 font-sans text-xs text-ink-3">{segments}</p>
  }
  if (paragraph.kind === 'heading') {
    return <p className="mt-6 mb-2 font-sans text-sm font-semibold text-ink-2">{segments}</p>
  }
  const holdsChosen = chosen !== null && paragraph.segments.some((s) => s.excerpts.includes(chosen))
  return (
    <p
      className={
        holdsChosen
          ? 'relative mb-[0.85em] pl-8 before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-mark-edge'
          : 'relative mb-[0.85em] pl-8'
      }
    >
      <span
        aria-hidden="true"
        className="absolute top-[0.35em] left-2.5 font-sans text-[11px] leading-none text-ink-3 select-none"
      >
        {paragraph.number}
      </span>
      {segments}
    </p>
  )
}

interface SegmentBodyProps {
  readonly segment: Segment
  readonly chosen: boolean
  readonly focusable: boolean
  /** Excerpts that begin here and can be addressed by fragment. */
  readonly starting: readonly Excerpt[]
  readonly withheld: readonly WithheldSpan[]
  readonly hits: ArticleHits
}

function SegmentBody(props: SegmentBodyProps) {
  const { segment, chosen, focusable, starting, withheld, hits } = props
  if (EXCERPTS_ONLY && segment.text.includes(WITHHELD)) {
    const begun = withheld.find(({ start }) => start === segment.start)
    return begun ? <WithheldMark span={begun} /> : null
  }
  const text = <HitText text={segment.text} start={segment.start} hits={hits} />
  if (segment.excerpts.length === 0) {
    return segment.furniture ? <span className="font-sans text-xs text-ink-3">{text}</span> : text
  }
  return (
    <mark
      data-excerpts={segment.excerpts.join(' ')}
      aria-current={chosen || undefined}
      tabIndex={focusable ? -1 : undefined}
    >
      {starting.map((excerpt) => (
        <span key={excerpt.id} id={excerptAnchor(excerpt)} />
      ))}
      {text}
    </mark>
  )
}

/** Withheld stretches are cut out like excerpts, under a name that none of these has. */
function toMark({ start, end }: WithheldSpan) {
  return { id: `withheld:${start}`, start, end }
}

/** Whether a paragraph is withheld whole, and does not begin the stretch. */
function isInside({ segments }: Paragraph, withheld: readonly WithheldSpan[]): boolean {
  return segments.every(
    ({ start, text }) => text.includes(WITHHELD) && !withheld.some((span) => span.start === start),
  )
}
