import { nameInWords } from '#domain/model/vocabulary.ts'
import { StatementList } from '#evidence/statement-list.tsx'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import type { PartnerAccount } from './partner-model.ts'

/** Up to so many statements the list stands open; always where little else is said. */
const OPEN = 6

/** Where a partner is named in a statement about something else: backdrop, no statement about the tie. */
export function NamedPart({ account }: { readonly account: PartnerAccount }) {
  const { named, partner, thin } = account
  if (named.length === 0) return null
  return (
    <section aria-labelledby="named">
      <SectionHead
        id="named"
        title={`Where ${nameInWords(partner.name)} is only named`}
        hint="Statements about another tie. They are not counted above."
      />
      {named.length > OPEN && !thin ? (
        <details>
          <summary className="print:hidden flex min-h-9 cursor-pointer items-center text-sm font-medium text-accent hover:underline pointer-coarse:min-h-11">
            Show {plural(named.length, 'statement')}
          </summary>
          <StatementList records={named} />
        </details>
      ) : (
        <StatementList records={named} />
      )}
    </section>
  )
}
