import { Link } from 'wouter'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import type { TopicView } from './topics-model.ts'

/** The way to the words themselves, matter by matter in order of publication. */
export function WordingLinks({ view }: { readonly view: TopicView }) {
  const { address } = useChoices()
  if (view.chains.length === 0) return null
  const search = formatAddress({ ...address, topics: [] })
  return (
    <p className="mt-1.5 text-xs text-ink-2">
      Word by word:{' '}
      {view.chains.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 ? ' · ' : null}
          <Link href={`/wording${search}#${id}`}>{title}</Link>
        </span>
      ))}
    </p>
  )
}
