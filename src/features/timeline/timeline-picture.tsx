import { useCorpus } from '#data/corpus-query.ts'
import type { CorpusIndex, EventRecord } from '#domain/corpus/corpus-index.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords } from '#evidence/picture-words.ts'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import { LEGEND_ENTRIES } from './timeline-legend.tsx'
import { eventOf, isPlanStop } from './stops-model.ts'
import { DRAWING_HINT } from './timeline-hint.ts'
import { readTimeline } from './timeline-model.ts'
import { useTimelineView, type TimelineScope } from './use-timeline-view.ts'

/** Saves the timeline as it stands, zoomed as it is; on a phone, where a list takes its place, the drawing of a desk. */
export function TimelinePicture({ scope }: TimelineScope) {
  const index = useCorpus()
  const view = useTimelineView(scope)
  if (view.marks.length === 0) return null
  return (
    <PictureControl
      title="Timeline"
      name="timeline"
      about={(address) =>
        aboutRecords(index, address, {
          records: view.shown,
          all: selectRecords(index.events, scope),
          notes: [DRAWING_HINT, ...seenPart(), ...unnamedWords(index)],
          reading: readTimeline(view),
          undrawn: undatedWords(view.undated),
        })
      }
      parts={findParts}
    />
  )
}

function findParts(): PictureParts | null {
  const drawing = [...document.querySelectorAll<SVGSVGElement>('.timeline-svg')]
  const legend = [...document.querySelectorAll(LEGEND_ENTRIES)].map((entry) => ({ entry }))
  return drawing.length === 0 ? null : { drawing, legend, ground: '--color-paper' }
}

/** The events that the page lists below the drawing. */
function undatedWords(undated: readonly EventRecord[]): string {
  return undated.length === 0
    ? ''
    : `Without a date in any article: ${undated.map(({ event }) => event.title).join('; ')}.`
}

/** What part of the time is seen, where the drawing is zoomed: the words that the reader has beside the buttons. */
function seenPart(): readonly string[] {
  const frame = document.querySelector('.timeline-frame[data-zoomed]')
  const words = frame?.parentElement?.querySelector('[aria-live]')?.textContent
  return words
    ? [
        `Only a part is drawn: ${words}. The counts, and the address below, are those of the whole timeline.`,
      ]
    : []
}

/** Marks that stand without their whole name, which the page tells when one points at them: a picture has to list them. */
function unnamedWords({ recordById }: CorpusIndex): readonly string[] {
  const titles = [...document.querySelectorAll('.timeline-mark')]
    .filter((mark) => !isNamed(mark) && isSeen(mark))
    .flatMap((mark) => recordById.get(eventOf(mark.getAttribute('data-stop') ?? ''))?.text ?? [])
  return titles.length === 0
    ? []
    : [`Drawn without room for their names, from the top: ${[...new Set(titles)].join('; ')}.`]
}

/** Whether a mark has its name beside it, which the hollow one of an earlier plan has beside that of its event. */
function isNamed(mark: Element): boolean {
  const words = mark.querySelector('text')?.textContent
  return isPlanStop(mark.getAttribute('data-stop') ?? '') || words?.endsWith('…') === false
}

/** Whether a mark stands in the window of a drawing that is zoomed; without zoom each does. */
function isSeen(mark: Element): boolean {
  const frame = mark.closest('.timeline-frame[data-zoomed]')
  const plot = mark.closest('svg')
  const sheet = plot?.ownerSVGElement
  if (!frame || !plot || !sheet) return true
  // The nested drawing cuts what it holds; its own box would be that of all of it.
  const left = sheet.getBoundingClientRect().left + plot.x.baseVal.value
  const shape = mark.getBoundingClientRect()
  return shape.right > left && shape.left < left + plot.width.baseVal.value
}
