import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { EvidenceLink } from '#evidence/evidence-link.tsx'
import { BASIS_NAMES } from '#evidence/record-words.ts'
import { SpeakerName } from '#evidence/speaker-name.tsx'
import { subjectWords } from '#evidence/subject-words.ts'
import { adjectiveOf } from '#evidence/voice-words.ts'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { TABLE_ROLES } from '#ui/table-roles.ts'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { GroupHead } from './group-head.tsx'
import type { Speaker, SpeakerGroup, VoicesView } from './voices-model.ts'

const HEAD = 'border-b border-rule py-1.5 pr-4 text-xs font-medium text-ink-2'

/** Every speaker, with whom each speaks about; on a phone each is a block. */
export function SpeakersPart({ view: { groups } }: { readonly view: VoicesView }) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <SectionHead
        id="speakers"
        title="Every speaker, and whom they speak about"
        hint="Speaker and subject are two things; what two say together counts for both. A name leads to the person, a count to the ledger."
      />
      <table {...TABLE_ROLES.table} className="block w-full text-left text-sm tablet:table">
        <caption className="sr-only">Speakers by side, with claims, basis and subjects</caption>
        <thead {...TABLE_ROLES.group} className="max-tablet:sr-only">
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col" className={`${HEAD} tablet:w-[17rem]`}>
              Speaker
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col" className={`${HEAD} tablet:w-26`}>
              Claims
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col" className={`${HEAD} tablet:w-36`}>
              Basis
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col" className={HEAD}>
              About whom
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.country ?? ''} group={group} />
        ))}
      </table>
    </section>
  )
}

function Group({ group: { country, claims, speakers } }: { readonly group: SpeakerGroup }) {
  return (
    <tbody {...TABLE_ROLES.group} className="max-tablet:block">
      <GroupHead span={4} className="pb-1.5">
        {country === null ? 'No side given' : `${adjectiveOf(country)} speakers`}
        <span className="font-normal text-ink-3">
          {`, ${plural(speakers.length, 'speaker')}, ${plural(claims, 'claim')}`}
        </span>
      </GroupHead>
      {speakers.map((speaker) => (
        <Row key={speaker.name} speaker={speaker} />
      ))}
    </tbody>
  )
}

function Row({ speaker }: { readonly speaker: Speaker }) {
  const { peopleBySpeaker } = useCorpus()
  const { address } = useChoices()
  const { name, slug, roles, bases, claims, subjects } = speaker
  // The ledger has events too; only claims have a ground.
  const search = formatAddress({ ...address, bases, speakers: [slug], excerpt: null })
  const cell =
    'block align-top tablet:table-cell tablet:border-t tablet:border-hair tablet:py-2 tablet:pr-4'
  return (
    <tr
      {...TABLE_ROLES.row}
      className="block border-t border-hair py-2 break-inside-avoid tablet:table-row tablet:py-0"
    >
      <th {...TABLE_ROLES.rowHead} scope="row" className={`${cell} font-normal`}>
        <span className="font-serif text-md leading-tight font-semibold">
          <SpeakerName speaker={name} peopleBySpeaker={peopleBySpeaker} />
        </span>
        {roles.length > 0 ? (
          <span className="block text-xs text-ink-2">{roles.join('; ')}</span>
        ) : null}
      </th>
      <td {...TABLE_ROLES.cell} className={cell}>
        <Link
          href={`/claims${search}`}
          aria-label={`${plural(claims.length, 'claim')} by ${name} in the ledger`}
          className="inline-block py-1 font-semibold"
        >
          {plural(claims.length, 'claim')}
        </Link>
      </td>
      <td {...TABLE_ROLES.cell} className={`${cell} text-xs text-ink-2 tablet:leading-6`}>
        {bases.map((basis) => BASIS_NAMES[basis]).join(', ')}
      </td>
      <td {...TABLE_ROLES.cell} className={cell}>
        {subjects.length > 0 ? (
          <ul className="flex flex-wrap gap-x-4">
            {subjects.map(({ about, claims: [first, ...others] }) => (
              <li key={about}>
                <EvidenceLink
                  excerpt={first.excerpts[0]}
                  record={first.id}
                  className="evidence-text inline-block py-1"
                  label={`${name} about ${subjectWords(about)}${others.length > 0 ? `, first of ${others.length + 1} claims` : ''}`}
                >
                  {about}
                </EvidenceLink>
                {others.length > 0 ? (
                  <span className="text-xs text-ink-3"> {others.length + 1}</span>
                ) : null}
              </li>
            ))}
          </ul>
        ) : (
          <span className="text-ink-3">nobody named</span>
        )}
      </td>
    </tr>
  )
}
