import { useMemo, useRef, useState } from 'react'
import { STANCES } from '#domain/model/vocabulary.ts'
import { useCorpus } from '#data/corpus-query.ts'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords } from '#evidence/picture-words.ts'
import { STANCE_NAMES } from '#evidence/record-words.ts'
import { StatementList } from '#evidence/statement-list.tsx'
import { plural } from '#lib/plural.ts'
import { LatePart, partCode } from '#ui/late-part.tsx'
import { Reading } from '#ui/reading.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { WhenNear } from '#ui/when-near.tsx'
import { ChosenTone } from './chosen-tone.ts'
import type { PartnerColumn } from './comparison-model.ts'
import { BAR_BAND, buildToneView, readTones, type ToneChoice, type ToneView } from './tone-model.ts'
import { TonePattern } from './tone-pattern.tsx'

const CHART = partCode('the chart', () => import('./comparison-chart.tsx'))

const TITLE = 'The tone of what is said'
const HINT =
  'How each claim paints the tie. A bar is all claims about one partner, so its parts compare and its length says nothing: the number beside the name does.'
const EMBEDDED = { show: 'tone' } as const

interface TonePartProps {
  readonly columns: readonly PartnerColumn[]
  /** Whether it stands without the comparison. */
  readonly alone?: boolean
}

/** The tones as a picture; its table is the part "Tone of the claims" of the comparison. */
export function TonePart({ columns, alone = false }: TonePartProps) {
  const view = useMemo(() => buildToneView(columns), [columns])
  const index = useCorpus()
  const chart = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState<ToneChoice | null>(null)
  const bar = view.bars.find(({ partner }) => partner.code === choice?.code)
  const segment = bar?.segments.find(({ stance }) => stance === choice?.stance)
  return (
    <div className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="tone" className="font-serif text-lg font-semibold">
          {TITLE}
        </h3>
        {view.bars.length > 0 ? (
          <PictureControl
            title={TITLE}
            name="tone"
            about={(address) =>
              aboutRecords(index, address, {
                records: [...new Set(view.bars.flatMap(claimsOf))],
                notes: [HINT, ...tooFewWords(view)],
                reading: readTones(view, (stance) => STANCE_NAMES[stance]),
              })
            }
            parts={() =>
              chart.current?.querySelector('.recharts-surface')
                ? { drawing: chart.current, legend: [], ground: '--color-paper' }
                : null
            }
          />
        ) : null}
      </div>
      <p className="mt-1 max-w-[66ch] text-sm text-ink-2">
        {HINT}
        {alone ? null : ' The numbers stand in the table above.'}
      </p>
      {view.bars.length > 0 ? (
        <Reading words={readTones(view, (stance) => STANCE_NAMES[stance])}>
          <div ref={chart} className="mt-3 overflow-x-clip">
            <ToneKey />
            <WhenNear height={view.bars.length * BAR_BAND}>
              {() => (
                <LatePart code={CHART}>
                  {({ ComparisonChart }) => (
                    <ChosenTone value={choice}>
                      <ComparisonChart bars={view.bars} onChoose={setChoice} />
                    </ChosenTone>
                  )}
                </LatePart>
              )}
            </WhenNear>
          </div>
        </Reading>
      ) : null}
      <TooFew view={view} />
      <EmbedLine part={EMBEDDED} name="The tone of what is said" />
      <div aria-live="polite">
        {bar && segment ? (
          <div
            className="mt-2 border-y border-rule bg-lift px-3 py-2"
            data-partner={bar.partner.code}
          >
            <div className="flex items-baseline justify-between gap-4">
              <h4 className="text-sm font-semibold">
                {STANCE_NAMES[segment.stance]}, {bar.partner.name}:{' '}
                {plural(segment.claims.length, 'claim')}
              </h4>
              <TextButton onClick={() => setChoice(null)}>Close the list</TextButton>
            </div>
            <div className="max-h-104 overflow-y-auto">
              <StatementList records={segment.claims} />
            </div>
          </div>
        ) : null}
      </div>
    </div>
  )
}

function claimsOf({ segments }: ToneView['bars'][number]) {
  return segments.flatMap(({ claims }) => claims)
}

/** The fillings with their names. */
function ToneKey() {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
      {STANCES.map((stance) => (
        <li key={stance} className="flex items-center gap-1.5">
          <svg width="22" height="12" aria-hidden="true" className="[--c:var(--color-ink-2)]">
            <defs>
              <TonePattern id={`tone-key-${stance}`} partner={null} stance={stance} />
            </defs>
            <rect
              x="0.5"
              y="0.5"
              width="21"
              height="11"
              fill={`url(#tone-key-${stance})`}
              className="stroke-(--c)"
            />
          </svg>
          {STANCE_NAMES[stance]}
        </li>
      ))}
    </ul>
  )
}

/** The partners for whom nothing is drawn, and why. */
function TooFew({ view }: { readonly view: ToneView }) {
  const [words] = tooFewWords(view)
  return words === undefined ? null : (
    <p className="hatched mt-2 px-2 py-2 font-serif text-base italic">
      <span className="bg-paper box-decoration-clone px-1">{words}</span>
    </p>
  )
}

function tooFewWords({ tooFew }: ToneView): readonly string[] {
  if (tooFew.length === 0) return []
  const partners = tooFew.map(
    ({ partner, total }) =>
      `${partner.name}, ${total === 0 ? 'none under these filters' : plural(total, 'claim')}`,
  )
  return [
    `Not drawn, because fewer than three claims are too few to compare: ${partners.join('; ')}.`,
  ]
}
