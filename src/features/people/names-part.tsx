import { ArticleReference } from '#evidence/article-reference.tsx'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import type { PersonAccount, Wording } from './people-model.ts'

interface PartProps {
  readonly account: PersonAccount
}

/** Every form of the name, each with a place where it stands. */
export function FormsPart({ account: { forms, person } }: PartProps) {
  return (
    <section aria-labelledby="forms">
      <SectionHead
        id="forms"
        title="Forms of the name"
        hint="Each form of the name once, with a place where it stands."
      />
      <ul className="grid gap-x-8 gap-y-2 tablet:grid-cols-2">
        {forms.map((form) => (
          <li key={form.words}>
            <Words wording={form} />
          </li>
        ))}
      </ul>
      {person.note ? (
        <p className="mt-4 max-w-[72ch] border-l-3 border-double border-hair-strong pl-4 text-sm text-ink-2">
          {person.note}
        </p>
      ) : null}
    </section>
  )
}

/** Offices and descriptions in the articles' words, day by day. */
export function RolesPart({ account: { roleDays } }: PartProps) {
  return (
    <section aria-labelledby="roles">
      <SectionHead
        id="roles"
        title="Offices"
        hint="In the articles’ words, by the day as of which they give them; descriptions included."
      />
      {roleDays.length > 0 ? (
        <ol>
          {roleDays.map(({ day, roles }) => (
            <li
              key={day}
              className="grid gap-x-6 gap-y-2 border-t border-hair py-3 first:border-t-0 first:pt-0 tablet:grid-cols-[15rem_minmax(0,1fr)]"
            >
              <p className="text-sm font-semibold">
                <span className="font-normal text-ink-2">As of</span> {day}
              </p>
              <ul className="space-y-3">
                {roles.map((role) => (
                  <li key={role.words}>
                    <Words wording={role} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      ) : (
        <p className="hatched px-3 py-4 font-serif text-md">
          <span className="bg-paper box-decoration-clone px-2 py-1">
            No article published by then gives an office.
          </span>
        </p>
      )}
    </section>
  )
}

/** Words of an article as a link to their place, the article, and what needs saying about them. */
function Words({ wording: { words, excerpt, article, note } }: { readonly wording: Wording }) {
  return (
    <>
      <p className="font-serif text-lg leading-snug">
        <EvidenceLink excerpt={excerpt} className="evidence-text">
          “{words}”
        </EvidenceLink>
      </p>
      <p className="mt-1.5 text-xs text-ink-3">
        <ArticleReference article={article} excerpt={excerpt} />
      </p>
      {note ? <p className="max-w-[66ch] text-sm text-ink-2">{note}</p> : null}
    </>
  )
}
