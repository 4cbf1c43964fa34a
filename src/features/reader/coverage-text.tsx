import { Fragment, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useLocation } from 'wouter'
import type { Excerpt } from '#domain/model/corpus.ts'
import { useAlive } from '#ui/use-alive.ts'
import { useAddress } from '#url/use-address.ts'
import type { CoverageView, UsedSentence } from './coverage-model.ts'
import { CoverageNote, CoverageNotes } from './coverage-note.tsx'
import { MostUsed } from './most-used.tsx'
import { CoverageParagraph } from './coverage-paragraph.tsx'
import { useAlign } from './use-align.ts'

interface CoverageTextProps {
  readonly view: CoverageView
  /** The chosen excerpt of this article, if one is. */
  readonly chosen: Excerpt | null
  readonly sentence: UsedSentence | null
}

/**
 * The article with its sentences shaded, and what uses the chosen one: beside the text where there is
 * room, else below the paragraph.
 */
export function CoverageText({ view, chosen, sentence }: CoverageTextProps) {
  const { hrefWith } = useAddress()
  const [, navigate] = useLocation()
  const area = useRef<HTMLDivElement>(null)
  const alive = useAlive()
  useAlign({ content: area, target: chosen?.id ?? null })
  useInView(area, chosen ? null : sentence)

  const { sentences } = view
  const hrefOf = ({ id }: UsedSentence) => `${hrefWith({ excerpt: null })}#${id}`
  const focus = (id: string) =>
    area.current?.querySelector<HTMLElement>(`a[data-sentence="${id}"]`)?.focus()

  const press = ({ target }: MouseEvent<HTMLDivElement>) => {
    // Words that are being selected, to be copied, are not pressed.
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return
    const id = target.closest<HTMLElement>('[data-words]')?.dataset['words']
    const pressed = sentences.find((one) => one.id === id)
    if (pressed && pressed !== sentence) navigate(hrefOf(pressed))
  }
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = sentences.findIndex(({ id }) => id === event.currentTarget.dataset['sentence'])
    const next = sentences.at(placeAfter(event.key, at, sentences.length))
    if (!next || !KEYS.has(event.key)) return
    event.preventDefault()
    // Going along the text by keys is one step of Back, not thirty.
    navigate(hrefOf(next), { replace: true })
    focus(next.id)
  }

  return (
    <div className="@container">
      {/* By keyboard it is the numbers that choose a sentence. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={area} className="use-text" onClick={press}>
        {sentence || sentences.length === 0 ? null : <MostUsed view={view} hrefOf={hrefOf} />}
        {view.paragraphs.map((paragraph) => (
          <Fragment key={paragraph.start}>
            <CoverageParagraph
              paragraph={paragraph}
              chosen={chosen?.id ?? null}
              sentence={sentence}
              // Without JavaScript every number is reached by Tab.
              stop={alive ? (sentence ?? sentences[0] ?? null) : null}
              hrefOf={hrefOf}
              onKeyDown={move}
            />
            {sentence && paragraph.parts.some((part) => part.sentence === sentence) ? (
              <CoverageNote
                key={sentence.id}
                sentence={sentence}
                of={sentences.length}
                article={view.article}
                closeHref={hrefWith({ excerpt: null })}
                onClose={() => focus(sentence.id)}
              />
            ) : null}
          </Fragment>
        ))}
      </div>
      <noscript>
        <CoverageNotes sentences={sentences} />
      </noscript>
    </div>
  )
}

const KEYS = new Set(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home', 'End'])

function placeAfter(key: string, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0)
  return Math.min(at + 1, count - 1)
}

/** Brings the chosen sentence into view where it is not: an address may lead to it. */
function useInView(area: React.RefObject<HTMLElement | null>, sentence: UsedSentence | null) {
  const id = sentence?.id ?? null
  useEffect(() => {
    const words = id === null ? null : area.current?.querySelector(`[data-words="${id}"]`)
    if (!words) return
    const { top, bottom } = words.getBoundingClientRect()
    if (top < innerHeight * 0.2 || bottom > innerHeight * 0.9) {
      words.scrollIntoView({ block: 'center', behavior: 'instant' })
    }
  }, [area, id])
}
