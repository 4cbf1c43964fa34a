import { useId, type KeyboardEvent } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { STANCES, type PartnerCode, type Stance } from '#domain/model/vocabulary.ts'
import { STANCE_NAMES } from '#evidence/record-words.ts'
import { plural } from '#lib/plural.ts'
import { TonePattern } from './tone-pattern.tsx'
import type { ToneBar } from './tone-model.ts'

/** Height of one partner's part of the picture, in px: its name, its bar, the words below. */
export const BAR_BAND = 78
const BAR_SIZE = 22
/** Width of a character of the labels, in px; a word that does not fit its stretch is left out. */
const CHARACTER = 6.2

export interface ToneChoice {
  readonly code: PartnerCode
  readonly stance: Stance
}

interface ComparisonChartProps {
  readonly bars: readonly ToneBar[]
  readonly chosen: ToneChoice | null
  readonly onChoose: (choice: ToneChoice) => void
}

/** The tones of the claims about each partner as parts of a bar; each part opens its claims. */
export function ComparisonChart({ bars, chosen, onChoose }: ComparisonChartProps) {
  const id = useId()
  const data = bars.map(({ partner, segments }) => ({
    code: partner.code,
    ...Object.fromEntries(segments.map(({ stance, share }) => [stance, share])),
  }))
  return (
    <ResponsiveContainer width="100%" height={bars.length * BAR_BAND}>
      <BarChart
        data={data}
        layout="vertical"
        barSize={BAR_SIZE}
        margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
        accessibilityLayer={false}
        title="Tone of the claims about each partner"
      >
        <defs>
          {bars.flatMap(({ partner }) =>
            STANCES.map((stance) => (
              <TonePattern
                key={partner.code + stance}
                id={`${id}${partner.code}${stance}`}
                partner={partner.code}
                stance={stance}
              />
            )),
          )}
        </defs>
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis
          type="category"
          dataKey="code"
          width={1}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={({ y, index }: { y: number | string; index: number }) => (
            <BarName bar={bars[index]} y={Number(y)} />
          )}
        />
        {STANCES.map((stance) => (
          <Bar
            key={stance}
            dataKey={stance}
            stackId="tone"
            isAnimationActive={false}
            shape={({ x, y, width, height, index }) => {
              const bar = bars[index]
              return bar ? (
                <Segment
                  place={{ x, y, width, height }}
                  bar={bar}
                  stance={stance}
                  fill={`url(#${id}${bar.partner.code}${stance})`}
                  chosen={chosen?.code === bar.partner.code && chosen.stance === stance}
                  onChoose={onChoose}
                />
              ) : null
            }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}

function BarName({ bar, y }: { readonly bar: ToneBar | undefined; readonly y: number }) {
  if (!bar) return null
  return (
    <text x={0} y={y - BAR_SIZE / 2 - 8} className="text-sm" data-partner={bar.partner.code}>
      <tspan className="fill-(--c) font-semibold">{bar.partner.name}</tspan>
      <tspan dx={8} className="fill-ink-3">
        {plural(bar.total, 'claim')}
      </tspan>
    </text>
  )
}

interface SegmentProps {
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly bar: ToneBar
  readonly stance: Stance
  readonly fill: string
  readonly chosen: boolean
  readonly onChoose: (choice: ToneChoice) => void
}

function Segment({ place, bar, stance, fill, chosen, onChoose }: SegmentProps) {
  const { x, y, width, height } = place
  const { partner, segments } = bar
  const count = segments.find((segment) => segment.stance === stance)?.claims.length ?? 0
  if (count === 0) return null
  const name = STANCE_NAMES[stance].toLowerCase()
  const choose = () => onChoose({ code: partner.code, stance })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  }
  const words = `${count} ${name}`
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={`${words}, ${partner.name}: show the claims`}
      data-partner={partner.code}
      className="group cursor-pointer"
      onClick={choose}
      onKeyDown={onKey}
    >
      <rect x={x} y={y - 2} width={width} height={height + 24} fill="transparent" />
      <rect
        x={x + 0.5}
        y={y}
        width={Math.max(1, width - 2)}
        height={height}
        fill={fill}
        className={chosen ? 'stroke-mark-edge' : 'stroke-(--c)'}
        strokeWidth={chosen ? 3 : 1}
      />
      <text
        x={x + 1}
        y={y + height + 15}
        className="fill-ink text-xs group-hover:fill-accent group-hover:underline"
      >
        <tspan className="font-semibold">{count}</tspan>
        {words.length * CHARACTER <= width ? ` ${name}` : null}
      </text>
    </g>
  )
}
