import { useRef } from 'react'
import { sourceWords } from '#domain/corpus/source-words.ts'
import { Link } from 'wouter'
import { useCorpus } from '#data/corpus-query.ts'
import { EVERYTHING } from '#domain/corpus/selection.ts'
import { formatEdtf } from '#domain/dates/format-date.ts'
import { nameInWords } from '#domain/model/vocabulary.ts'
import { EvidenceSentence } from '#evidence/evidence-sentence.tsx'
import { PictureControl } from '#evidence/picture-control.tsx'
import { aboutRecords } from '#evidence/picture-words.ts'
import { plural } from '#lib/plural.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { buildPartnerAccount, type PartnerAccount } from './partner-model.ts'
import { VoicesList } from './voices-list.tsx'

interface PartProps {
  readonly account: PartnerAccount
}

/** Where the tie stands, how much is said about it, and by whom. */
export function StandingPart({ account }: PartProps) {
  const index = useCorpus()
  const voices = useRef<HTMLDivElement>(null)
  const { articleById } = index
  const { standing, since, thin } = account
  return (
    <section aria-labelledby="standing">
      <SectionHead id="standing" title="Where it stands" />
      <div className="grid gap-x-10 gap-y-6 desk:grid-cols-[minmax(0,1fr)_18rem]">
        <div>
          <p className="font-serif text-lg text-pretty tablet:text-lead">
            {standing ? (
              <EvidenceSentence
                sentence={{ ...standing, text: `${standing.text}.` }}
                articleById={articleById}
              />
            ) : (
              'No article says what rank Vietnam gives this tie.'
            )}{' '}
            <span className="text-ink-2">
              {since ? `Since ${formatEdtf(since)}.` : 'Since when, no article says.'}
            </span>
          </p>
          <HowMuch account={account} />
          {thin ? <Thin account={account} /> : null}
        </div>
        <div>
          <div className="flex flex-wrap items-center justify-between gap-x-2">
            <h3 className="text-sm font-semibold">Whose voice</h3>
            {account.claims.length > 1 ? (
              <PictureControl
                title={`Whose voice: ${account.partner.name}`}
                name="whose-voice"
                about={(address) => aboutRecords(index, address, { records: account.claims })}
                parts={() =>
                  voices.current && {
                    drawing: voices.current,
                    legend: [],
                    ground: '--color-paper',
                  }
                }
              />
            ) : null}
          </div>
          <div ref={voices}>
            <VoicesList account={account} />
          </div>
        </div>
      </div>
    </section>
  )
}

/** Counts in a sentence, which opens the same statements in the ledger. */
function HowMuch({ account }: PartProps) {
  const { address } = useChoices()
  const { partner, total, records, events, claims, articles, sentences } = account
  const ledger = formatAddress({ ...address, partners: [partner.code], excerpt: null })
  return (
    <p className="mt-4 max-w-[62ch] text-sm">
      <Link href={`/claims${ledger}`} className="font-semibold">
        {records.length === total
          ? plural(total, 'statement')
          : `${records.length} of ${plural(total, 'statement')}`}
      </Link>
      : {plural(events.length, 'event')} and {plural(claims.length, 'claim')}, resting on{' '}
      {plural(sentences, 'sentence')}
      {articles.length > 0
        ? `, from ${sourceWords(account)}: ${articles.map(({ label }) => label).join(', ')}`
        : null}
      .
    </p>
  )
}

/** Says plainly that the page rests on next to nothing, whatever the reader chose. */
function Thin({ account: { partner } }: PartProps) {
  const index = useCorpus()
  const whole = buildPartnerAccount(index, partner.code, EVERYTHING)
  return (
    <p className="mt-4 max-w-[62ch] border-l-3 border-double border-hair-strong pl-4 font-serif text-md">
      That is nearly nothing. What these articles say about Vietnam and {nameInWords(partner.name)}{' '}
      is {plural(whole.total, 'statement')}
      {whole.sentences === 1 ? ' made from one sentence,' : null} from {sourceWords(whole)}, so
      nothing is compared or drawn here. It tells how little was written, not how little there is
      between the two.
    </p>
  )
}
