import { Link } from 'wouter'
import { TOPICS, type PartnerCode, type Topic } from '#domain/model/vocabulary.ts'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { StatementPop } from '#evidence/statement-pop.tsx'
import { plural } from '#lib/plural.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { Cell, Filtered, NothingSaid } from './cell.tsx'
import type { PartnerColumn, TopicTally } from './comparison-model.ts'

interface TopicCellProps {
  readonly column: PartnerColumn
  readonly topic: Topic
  /** The most statements in one cell: the length of a full bar. */
  readonly most: number
  readonly edge: 'start' | 'end'
}

/** How much is said about one partner on one topic, and the statements themselves. */
export function TopicCell({ column, topic, most, edge }: TopicCellProps) {
  const finding = column.topics.get(topic)
  const silent = finding === undefined || finding.kind === 'silent'
  return (
    <Cell column={column} silent={silent}>
      {finding?.kind === 'found' ? (
        <TopicCount column={column} topic={topic} most={most} edge={edge} tally={finding.value} />
      ) : null}
      {finding?.kind === 'filtered' ? <Filtered /> : null}
      {silent ? <NothingSaid what="statement" /> : null}
    </Cell>
  )
}

function TopicCount({
  column: { partner },
  topic,
  most,
  edge,
  tally,
}: TopicCellProps & { readonly tally: TopicTally }) {
  const { records, articles, origins, party } = tally
  const name = TOPICS.find(({ slug }) => slug === topic)?.name ?? topic
  const subject = `${name}, ${partner.name}`
  return (
    <>
      <StatementPop
        group="comparison"
        edge={edge}
        prerendered
        records={records}
        title={
          party
            ? `${subject}: ${plural(records.length, 'statement')} from ${sourceWords(tally)}`
            : `${partner.name} is named, but the tie is not the subject`
        }
        summary={
          party ? (
            <>
              <b className="count">{records.length}</b>
              <span className="sr-only">
                {` ${records.length === 1 ? 'statement' : 'statements'} on ${subject}, from `}
              </span>
              <span className="text-xs text-ink-3">
                {`${plural(articles.length, 'article')}, ${plural(origins.length, 'origin')}`}
              </span>
            </>
          ) : (
            <>
              <span className="count-mentioned">{records.length}</span>
              <span className="text-xs text-ink-2">mentioned only</span>
              <span className="sr-only">{`: ${subject}`}</span>
            </>
          )
        }
      >
        {party ? <LedgerLink code={partner.code} topic={topic} /> : null}
      </StatementPop>
      {party ? <CountBar share={records.length / most} /> : null}
    </>
  )
}

interface LedgerLinkProps {
  readonly code: PartnerCode
  readonly topic: Topic
}

/** The same statements in the ledger, under the present filters. */
function LedgerLink({ code, topic }: LedgerLinkProps) {
  const { address } = useChoices()
  const search = formatAddress({ ...address, topics: [topic], partners: [code], excerpt: null })
  return (
    <p className="mt-1 border-t border-hair pt-1.5 text-sm">
      <Link href={`/claims${search}`} className="inline-block py-0.5">
        Open in the ledger
      </Link>
    </p>
  )
}

/** A bar as long as the count is among all counts of the table. */
function CountBar({ share }: { readonly share: number }) {
  return (
    <svg
      viewBox="0 0 100 5"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="compare-bar mt-0.5 h-[5px] w-full"
    >
      <rect width={Math.max(1.5, share * 100)} height="5" className="fill-(--c)" />
    </svg>
  )
}
