import { useId } from 'react'
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { STANCES, type Stance } from '#domain/model/vocabulary.ts'
import { plural } from '#lib/plural.ts'
import { BAR_BAND, type ToneBar, type ToneChoice } from './tone-model.ts'
import { TonePattern } from './tone-pattern.tsx'
import { ToneStretch } from './tone-stretch.tsx'

const BAR_SIZE = 22

interface ComparisonChartProps {
  readonly bars: readonly ToneBar[]
  readonly chosen: ToneChoice | null
  readonly onChoose: (choice: ToneChoice) => void
}

/** The tones of the claims about each partner as stretches of a bar; each opens its claims. */
export function ComparisonChart({ bars, chosen, onChoose }: ComparisonChartProps) {
  const id = useId()
  const data = bars.map(({ partner, segments }) =>
    Object.fromEntries<string | number>([
      ['code', partner.code],
      ...segments.map(({ stance, share }): [Stance, number] => [stance, share]),
    ]),
  )
  const patternOf = (code: string, stance: Stance) => `${id}${code}${stance}`

  const drawStretch = (stance: Stance) => (place: BarShapeProps) => {
    const bar = bars[place.index]
    return bar ? (
      <ToneStretch
        place={place}
        bar={bar}
        stance={stance}
        pattern={patternOf(bar.partner.code, stance)}
        chosen={chosen?.code === bar.partner.code && chosen.stance === stance}
        onChoose={onChoose}
      />
    ) : null
  }
  const drawName = ({ y, index }: { y: number | string; index: number }) => (
    <BarName bar={bars[index]} y={Number(y)} />
  )

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
          {bars.flatMap(({ partner: { code } }) =>
            STANCES.map((stance) => (
              <TonePattern
                key={code + stance}
                id={patternOf(code, stance)}
                partner={code}
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
          tick={drawName}
        />
        {STANCES.map((stance) => (
          <Bar
            key={stance}
            dataKey={stance}
            stackId="tone"
            isAnimationActive={false}
            shape={drawStretch(stance)}
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
