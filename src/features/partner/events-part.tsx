import { PlansLink } from '#evidence/plans-link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { EventEntry } from '#evidence/event-entry.tsx'
import type { PartnerAccount } from './partner-model.ts'

/** Open plans first, then everything by date. */
export function EventsPart({ account }: { readonly account: PartnerAccount }) {
  const { years, plans, partner } = account
  if (years.length === 0) return null
  return (
    <>
      {plans.length > 0 ? (
        <section aria-labelledby="plans" data-partner={partner.code}>
          <SectionHead
            id="plans"
            title="Open plans"
            hint="Announced or expected; the articles do not say what became of them."
          >
            <PlansLink about={{ partners: [partner.code] }}>
              Who announced them, and plans with an outcome
            </PlansLink>
          </SectionHead>
          <ol>
            {plans.map((record) => (
              <EventEntry key={record.id} record={record} />
            ))}
          </ol>
        </section>
      ) : null}
      <section aria-labelledby="events" data-partner={partner.code}>
        <SectionHead
          id="events"
          title="Events by date"
          hint="By the day on which each began or may have begun; in quotation marks the article’s time words."
        />
        {years.map(({ name, events }) => (
          <div key={name} className="mb-5">
            <h3 className="mb-1 font-serif text-lg font-semibold">{name}</h3>
            <ol>
              {events.map((record) => (
                <EventEntry key={record.id} record={record} />
              ))}
            </ol>
          </div>
        ))}
      </section>
    </>
  )
}
