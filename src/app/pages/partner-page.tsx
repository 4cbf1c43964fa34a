import { useMemo } from 'react'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import type { ReferenceScope } from '#domain/reference/reference-index.ts'
import { countryInWords } from '#domain/reference/reference-words.ts'
import { PARTNERS } from '#domain/model/vocabulary.ts'
import { PartnerPanel } from '#features/partner/partner-panel.tsx'
import { PartnerSwitch } from '#features/partner/partner-switch.tsx'
import { ReferencePanel } from '#features/reference/reference-panel.tsx'
import { loadTimelineRest, TimelinePanel } from '#features/timeline/timeline-panel.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Framed } from '../framed.tsx'
import type { PageProps } from '../routes.ts'
import { NotFoundPage } from './not-found-page.tsx'

export const loadRest = loadTimelineRest

/** One partner: everything the articles say about its tie with Vietnam. */
export function Page({ slug }: PageProps) {
  const partner = PARTNERS.find((known) => known.slug === slug)
  const scope = useMemo(
    () => (partner ? { ...EVERYTHING, partners: [partner.code] } : EVERYTHING),
    [partner],
  )
  const reference = useMemo<ReferenceScope | null>(
    () => (partner ? { kind: 'partner', partner: partner.code } : null),
    [partner],
  )
  if (!partner || !reference) return <NotFoundPage />
  return (
    <Framed>
      <PageHead title={`Vietnam and ${countryInWords(partner.code)}`}>
        <PartnerSwitch current={partner.code} />
      </PageHead>
      <PartnerPanel code={partner.code}>
        <TimelinePanel scope={scope} />
      </PartnerPanel>
      <ReferencePanel scope={reference} />
    </Framed>
  )
}
