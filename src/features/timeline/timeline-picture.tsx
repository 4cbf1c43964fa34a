import { useCorpus } from '#data/corpus-query.ts'
import type { EventRecord } from '#domain/corpus/corpus-index.ts'
import { selectRecords } from '#domain/corpus/selection.ts'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords } from '#evidence/picture-words.ts'
import type { PictureParts } from '#ui/picture/write-picture.ts'
import { LEGEND_ENTRIES } from './timeline-legend.tsx'
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
          notes: [DRAWING_HINT, ...seenPart()],
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
