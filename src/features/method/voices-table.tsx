import { useCorpus } from '#data/corpus-query.ts'
import { PARTNERS } from '#domain/model/vocabulary.ts'
import { ScrollBox } from '#ui/scroll-box.tsx'
import { countVoices } from './method-model.ts'

const SIDES = [...PARTNERS, { code: 'VNM', name: 'Vietnam' }]
const HEADS = ['Who speaks', 'Claims', 'On record', 'Unnamed', 'From a document']

/** Who is heard in the five articles, and who is not. */
export function VoicesTable() {
  const { corpus, articlesInWords } = useCorpus()
  return (
    <ScrollBox label="Voices">
      <table className="w-full max-w-xl border-collapse text-left text-sm">
        <caption className="sr-only">Claims by the side that speaks and on what basis</caption>
        <thead className="text-xs text-ink-2">
          <tr className="border-b border-rule">
            {HEADS.map((name, i) => (
              <th
                key={name}
                scope="col"
                className={
                  i === 0 ? 'py-1.5 pr-3 font-semibold' : 'py-1.5 pl-3 text-right font-semibold'
                }
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countVoices(corpus.claims, SIDES).map((row) => (
            <tr
              key={row.side}
              className={row.claims === 0 ? 'hatched border-b border-hair' : 'border-b border-hair'}
            >
              <th scope="row" className="py-1.5 pr-3 font-medium">
                <span className="bg-paper pr-2">{row.side}</span>
              </th>
              {row.claims === 0 ? (
                <td colSpan={4} className="py-1.5 pl-3 text-right">
                  <span className="bg-paper pl-2">no voice in {articlesInWords}</span>
                </td>
              ) : (
                [row.claims, row.named, row.unnamed, row.documents].map((count, i) => (
                  <td key={HEADS[i + 1]} className="py-1.5 pl-3 text-right">
                    {count}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
