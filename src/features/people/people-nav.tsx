import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { MarkedNames } from '#ui/marked-names.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** The way to the other people; the reader's choices travel along. */
export function PeopleNav({ current }: { readonly current: string }) {
  const { people } = useCorpus().corpus
  const { address } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  return (
    <nav aria-label="People" className="mt-8 border-t border-rule pt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <li>
          <Link href={`/people${search}`} className="inline-block py-1 font-semibold">
            All people
          </Link>
        </li>
        {people
          .filter(({ id }) => id !== current)
          .map(({ id, name }) => (
            <li key={id}>
              <Link href={`/people/${id}${search}`} className="inline-block py-1">
                <MarkedNames text={name} />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
