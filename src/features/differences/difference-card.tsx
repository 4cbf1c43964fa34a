import { Link } from 'wouter'
import { DIFFERENCE_NAMES, SEVERITY_NAMES } from '#evidence/difference-words.ts'
import { EmbedLine } from '#evidence/embed-control.tsx'
import { classNames } from '#lib/class-names.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { Difference } from './differences-model.ts'
import { SidePair } from './side-pair.tsx'
import { SideSequence } from './side-sequence.tsx'

interface DifferenceCardProps {
  readonly difference: Difference
  /** Whether the address leads here. */
  readonly askedFor: boolean
  /** Whether it says what its kind means. */
  readonly explained: boolean
}

/** One difference: what kind it is, the words on each side, what to take from it, why, and what stands. */
export function DifferenceCard({ difference, askedFor, explained }: DifferenceCardProps) {
  const { discrepancy, sides, chain, sequence, wide } = difference
  const { address } = useChoices()
  const { id, title, kind, severity, explanation, take, resolution } = discrepancy
  const { name, meaning } = DIFFERENCE_NAMES[kind]
  return (
    <article
      id={id}
      tabIndex={-1}
      data-wide={wide || undefined}
      aria-labelledby={`${id}-title`}
      className={classNames(
        'relative row-span-3 grid scroll-mt-6 grid-rows-subgrid border-t border-hair pt-3 pb-6 outline-none',
        wide && '@5xl:col-span-2',
        askedFor &&
          'before:absolute before:inset-y-3 before:-left-3 before:w-1 before:bg-mark-edge',
      )}
    >
      <div>
        <p className="text-xs text-ink-3">
          <b className="font-semibold">
            {name}, {SEVERITY_NAMES[severity]}
          </b>
          {explained ? ` · ${meaning}` : null}
        </p>
        <h3 id={`${id}-title`} className="mt-0.5 font-serif text-lg leading-tight font-semibold">
          {title}
        </h3>
      </div>
      {sequence ? <SideSequence sides={sides} /> : <SidePair sides={sides} />}
      <div
        className={classNames(
          'grid content-start gap-x-8 gap-y-2 text-sm text-ink-2',
          wide ? '@3xl:grid-cols-2' : '@3xl:grid-cols-2 @5xl:grid-cols-1',
        )}
      >
        <p className="col-span-full max-w-[72ch] border-l-2 border-ink pl-3 text-base text-ink">
          <b className="font-semibold">What to take from it.</b> {take}
        </p>
        <p className="max-w-[72ch]">{explanation}</p>
        <p className="max-w-[72ch]">
          <b className="font-semibold text-ink">
            {resolution.stands === null ? 'Left open.' : 'What stands.'}
          </b>{' '}
          {resolution.reason}
          {chain ? (
            <>
              {' '}
              <Link
                href={`/wording${formatAddress({ ...address, topics: [] })}#${chain.id}`}
                className="whitespace-nowrap"
              >
                Word by word
              </Link>
            </>
          ) : null}
        </p>
        <EmbedLine
          className="col-span-full"
          part={{ show: 'difference', record: id }}
          name={title}
        />
      </div>
    </article>
  )
}
