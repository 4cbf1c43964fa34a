import { renderToStaticMarkup } from 'react-dom/server'
import { STATUS_NAMES, StatusShape } from '#evidence/status-shape.tsx'
import type { Status } from '#domain/model/vocabulary.ts'
import type { Preview } from './preview-model.ts'

interface PreviewCardProps {
  readonly preview: Preview
  readonly colours: ReadonlyMap<string, string>
}

/** Sides of a mark in pixels of the picture, by the most marks of one spell that leave room for them. */
const MARKS = [
  { most: 12, side: 30 },
  { most: 20, side: 24 },
  { most: Infinity, side: 18 },
]

/**
 * The picture of a view: drawn by a program that knows flex boxes and no style sheet, so its style
 * stands in it. It is never part of a page.
 */
export function PreviewCard({ preview, colours }: PreviewCardProps) {
  const colour = (name: string) => named(colours, name)
  const [ink, second, third] = [colour('ink'), colour('ink-2'), colour('ink-3')]
  const { kind, title, facts, silence, statuses, spells, note, version } = preview
  const most = Math.max(...spells.map(({ marks }) => marks.length))
  const side = MARKS.find((size) => most <= size.most)?.side
  const shapes = new Map(
    statuses.map(({ status }) => [status, pictureOf(status, colour(preview.hue), colour('paper'))]),
  )
  const mark = (status: Status, key: number, width = side) => (
    <img key={key} src={shapes.get(status)} width={width} height={width} alt="" />
  )
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: '44px 60px 40px',
        background: colour('paper'),
        color: ink,
        fontFamily: 'Inter',
        fontSize: 22,
        lineHeight: 1.35,
      }}
    >
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          borderBottom: `4px double ${ink}`,
          paddingBottom: 14,
        }}
      >
        <div style={{ fontFamily: 'Source Serif 4', fontWeight: 600, fontSize: 40, lineHeight: 1 }}>
          Bamboo Ledger
        </div>
        <div style={{ color: third, fontSize: 20 }}>{kind}</div>
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          flexDirection: 'column',
          justifyContent: 'center',
        }}
      >
        <div
          style={{
            fontFamily: 'Source Serif 4',
            fontWeight: 600,
            fontSize: title.length > 32 ? 56 : title.length > 24 ? 68 : 76,
            lineHeight: 1.08,
            marginBottom: 16,
          }}
        >
          {title}
        </div>
        <div style={{ color: second, fontSize: 22 }}>{facts}</div>
        {silence ? <div style={{ color: second, fontSize: 22 }}>{silence}</div> : null}
      </div>
      <div style={{ display: 'flex', gap: 24, marginBottom: 14, fontSize: 20 }}>
        {statuses.map(({ status, count }, i) => (
          <div
            key={status}
            style={{ display: 'flex', alignItems: 'center', gap: 7, color: count ? ink : third }}
          >
            {mark(status, i, 20)}
            <span>{STATUS_NAMES[status].name}</span>
            <span style={{ fontWeight: 600 }}>{count}</span>
          </div>
        ))}
      </div>
      <div style={{ display: 'flex', gap: 14, borderTop: `1px solid ${ink}`, paddingTop: 10 }}>
        {spells.map(({ name, marks }) => (
          <div key={name} style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
            <div style={{ fontSize: 18, fontWeight: 600, marginBottom: 8 }}>{name}</div>
            {marks.length > 0 ? (
              <div style={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
                {marks.map((status, i) => mark(status, i))}
              </div>
            ) : (
              <div style={{ fontSize: 18, color: third }}>no event</div>
            )}
          </div>
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          marginTop: 18,
          color: third,
          fontSize: 18,
        }}
      >
        <span>{note}</span>
        <span>Data version {version}</span>
      </div>
    </div>
  )
}

/** The mark of a status as the page has it, as a picture of its own. */
function pictureOf(status: Status, hue: string, paper: string): string {
  const markup = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-7.5 -7.5 15 15">
      <StatusShape status={status} x={0} y={0} r={5.5} />
    </svg>,
  )
  const paints: Readonly<Record<string, string>> = {
    'fill-(--c)': `fill="${hue}"`,
    'fill-paper': `fill="${paper}"`,
    'stroke-(--c)': `stroke="${hue}"`,
  }
  const painted = markup.replaceAll(/class="([^"]*)"/g, (_, names: string) =>
    names
      .split(' ')
      .map((name) => paints[name] ?? unknown(`class ${name}`))
      .join(' '),
  )
  return `data:image/svg+xml,${encodeURIComponent(painted)}`
}

function named(colours: ReadonlyMap<string, string>, name: string): string {
  return colours.get(name) ?? unknown(`colour ${name}`)
}

function unknown(what: string): never {
  throw new Error(`The pictures of views know no ${what}.`)
}
