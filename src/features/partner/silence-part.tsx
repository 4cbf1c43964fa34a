import { useCorpus } from '#data/corpus-query.ts'
import { SectionHead } from '#ui/section-head.tsx'
import type { PartnerAccount } from './partner-model.ts'

/** What no article says: questions the page leaves open, and topics without a word. */
export function SilencePart({ account }: { readonly account: PartnerAccount }) {
  const { articlesInWords } = useCorpus()
  const { silent, silentTopics } = account
  if (silent.length + silentTopics.length === 0) return null
  return (
    <section aria-labelledby="silence">
      <SectionHead
        id="silence"
        title="What no article says"
        hint="Found by reading, so it leads to no sentence."
      />
      <ul className="max-w-[66ch] space-y-1 border-l-3 border-double border-hair-strong pl-4 font-serif text-md leading-snug text-ink-2 italic">
        {silent.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {silentTopics.length > 0 ? (
        <p className="hatched mt-4 px-2 py-3 font-serif text-md">
          <span className="bg-paper box-decoration-clone px-1">
            No statement in {articlesInWords} on <SilentTopics names={silentTopics} />.
          </span>
        </p>
      ) : null}
    </section>
  )
}

function SilentTopics({ names }: { readonly names: readonly string[] }) {
  const words = names.map((name) => name.toLowerCase())
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}
