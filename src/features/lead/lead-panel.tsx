import { Link } from 'wouter'
import { useOutline } from '#data/outline-query.ts'
import { isEverything } from '#domain/corpus/selection.ts'
import { EvidenceSentence } from '#evidence/evidence-sentence.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'

/** The whole in a few sentences, each a link to its source, and whose voices are missing from it. */
export function LeadPanel() {
  const { lead, articleById } = useOutline()
  const { address, selection } = useChoices()
  const search = formatAddress({ ...address, excerpt: null })
  return (
    <section aria-labelledby="lead" className="@container pt-6 pb-2">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="lead" className="font-serif text-xl font-semibold tracking-[-0.01em]">
          What these articles establish
        </h2>
        <p className="min-w-56 flex-1 text-sm text-ink-2">
          <span className="print:hidden desk:hidden">
            Press any statement, mark or number: the sentence it rests on opens, marked in its
            article.{' '}
          </span>
          Small numbers name articles; ≠ means that sources differ.
        </p>
      </div>
      {isEverything(selection) ? null : (
        <p className="mb-2 text-sm text-ink-2">
          These sentences are about the whole; the filters do not change them.
        </p>
      )}
      <div className="grid gap-x-10 gap-y-5 @4xl:grid-cols-[minmax(0,1fr)_232px]">
        {lead.missing === null ? (
          <p className="hatched py-6 font-serif text-lg">
            <span className="bg-paper pr-2">
              None of the five articles had been published by then.
            </span>
          </p>
        ) : (
          <p className="font-serif text-lg leading-[1.45] tracking-[-0.005em] text-pretty @xl:text-lead">
            {lead.sentences.map((sentence, i) => (
              <span key={sentence.text}>
                {i > 0 ? ' ' : null}
                <EvidenceSentence sentence={sentence} articleById={articleById} />
              </span>
            ))}
          </p>
        )}
        {lead.missing === null ? null : (
          <div className="border-l border-hair-strong pl-4 font-serif text-md text-ink-2">
            <h3 className="mb-1 font-sans text-sm font-semibold text-ink">Missing voices</h3>
            <p>{lead.missing}</p>
            <p className="mt-1">
              <Link href={`/voices${search}`} className="inline-block py-0.5">
                Whose voices are heard
              </Link>
            </p>
          </div>
        )}
      </div>
    </section>
  )
}
