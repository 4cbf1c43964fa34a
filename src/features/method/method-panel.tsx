import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { manifest } from 'virtual:corpus'
import { EXCERPTS_ONLY } from '#data/excerpts-only.ts'
import { useCorpus } from '#data/corpus-query.ts'
import { STATUSES } from '#domain/model/vocabulary.ts'
import { STATUS_NAMES, StatusLabel } from '#evidence/status-shape.tsx'
import { FileLink } from '#ui/file-link.tsx'
import { formatAddress } from '#url/address.ts'
import { useChoices } from '#url/use-address.ts'
import { IntegrityCheck } from './integrity-check.tsx'
import { countCorpus } from './method-model.ts'
import { VoicesTable } from './voices-table.tsx'

/** How the ledger was made, what it cannot say, and whether it is whole. */
export function MethodPanel() {
  const index = useCorpus()
  const { corpus, originsOf } = index
  const { address } = useChoices()
  return (
    <div className="max-w-[72ch]">
      <Part id="integrity" title="Is it whole?">
        <p>
          Every quote was found in its article letter by letter when this site was built; the build
          stops where one is not. The same is checked again here, against the hash of{' '}
          {EXCERPTS_ONLY ? 'what this host publishes of each article.' : 'each article.'}
        </p>
        {EXCERPTS_ONLY ? (
          <p>
            This host shows excerpts only, each with the sentence before and after it, and lines of
            credit; search knows nothing else of the articles. What is checked here is that each
            excerpt stands at its place in what is shown. The articles in full are not here to be
            checked; the table gives the hashes that their files have.
          </p>
        ) : null}
        <IntegrityCheck />
        <p>
          Data version <b className="font-semibold">{corpus.version}</b>, computed from the content.{' '}
          <FileLink path={manifest.download}>Download the whole evidence base</FileLink> (JSON),
          with{' '}
          <FileLink path={manifest.schema} shown>
            the schema it follows
          </FileLink>
          , or{' '}
          <FileLink path={manifest.annotations}>every excerpt as a W3C Web Annotation</FileLink>{' '}
          (JSON-LD).
        </p>
        <p>
          Code, fonts and citation styles by others are used here under the{' '}
          <FileLink path="licenses.json" shown>
            licences of the software
          </FileLink>{' '}
          (JSON).
        </p>
      </Part>

      <Part id="counts" title="How much there is">
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {countCorpus(index).map(({ name, value }) => (
            <div key={name}>
              <dt className="text-xs text-ink-3">{name}</dt>
              <dd className="font-serif text-xl font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part id="made" title="How it was made">
        <p>
          The five articles were read sentence by sentence, and every event and every substantive
          statement was written down: in our own words, never stronger than the sentence, with the
          exact quote. The reading was done by language models under written rules, and read again
          against the articles by others that had not seen the first reading; no outside editor has
          signed it off. A program then found each quote in its article, checked every date, link
          and term, and stopped where anything was wrong.
        </p>
        <p>
          <b className="font-semibold">Events</b> are things that happened, go on or are planned;
          the same happening in several articles is one event with several reports.{' '}
          <b className="font-semibold">Claims</b> are statements: facts, figures, assessments,
          expectations, allegations and positions, each with who says it, about whom and on what
          basis. A country counts as a partner of a record only where the record is about its
          relation with Vietnam.
        </p>
        <p>
          An event and a claim may rest on the same sentence, the one for what happens, the other
          for who says what about it; both are counted as statements.{' '}
          <b className="font-semibold">How firm</b> goes by status and kind: could or asked,
          expected or planned, one side says, stated as fact by the article itself; words such as
          “could” take a claim to the weakest step. <b className="font-semibold">Tone</b> is how a
          claim paints the tie with the partner: cooperation, friction, balancing between powers, or
          neutral, where in doubt. The strongest cooperation and tension are chosen by reading. A
          difference matters much where a reader of one article alone would be misled on a fact.
        </p>
        <h3 className="pt-1 text-sm font-semibold">What the marks mean</h3>
        <ul className="space-y-1 text-sm [--c:var(--color-ink)]">
          {STATUSES.map((status) => (
            <li key={status} className="flex flex-wrap gap-x-2">
              <StatusLabel status={status} />
              <span className="text-ink-2">{STATUS_NAMES[status].meaning}</span>
            </li>
          ))}
        </ul>
      </Part>

      <Part id="dates" title="How dates are known">
        <p>
          A date is written as the articles allow, never narrower. “On Wednesday” or “last week” is
          resolved from the day of the article that says it; “recent” and “for months” become an
          interval that ends with the article and whose beginning is approximate. Each event keeps
          the source’s own words, the rule and the article that anchors it. What no article dates
          has no date.
        </p>
      </Part>

      <Part id="origins" title="Five articles are not five sources">
        <p>
          {corpus.articles.length} articles rest on {originsOf(corpus.articles).length} origins:{' '}
          {originsOf(corpus.articles)
            .map(({ name }) => name)
            .join('; ')}
          . Articles that carry the same agency’s report count as one origin. Where no agency is
          credited and the text reads like an agency’s, the origin is inferred, and the article’s
          page says from what.
        </p>
      </Part>

      <Part id="voices" title="Whose voices are missing">
        <p>{corpus.briefings.overview.missing}</p>
        <VoicesTable />
        <p>
          <Link href={`/voices${formatAddress({ ...address, excerpt: null })}`}>
            Who says it, by partner, topic and speaker
          </Link>
        </p>
      </Part>

      {manifest.reference ? (
        <Part id="outside" title="Figures from outside">
          <p>
            Where you ask for them, figures from statistics, registers and surveys stand beside what
            the articles say: ranks of the five ties, arms, trade, investment, visitors, meetings,
            rare earths, freedom scores, releases of prisoners. They were chosen from a larger
            collection; what rested on thin ground was left out, and what sources dispute stands
            with both. Every figure names its publisher and address, and no count of the articles
            has it. None was checked against its publisher’s page again when this site was built.
            Numbers have the commas and points of your region; in quotes and notes they stay as
            English writes them.
          </p>
          <p>
            Files: <FileLink path={manifest.reference.download}>JSON</FileLink>,{' '}
            <FileLink path={manifest.reference.csv}>CSV</FileLink>,{' '}
            <FileLink path={manifest.reference.schema} shown>
              schema
            </FileLink>
            ; version {manifest.reference.version}.
          </p>
        </Part>
      ) : null}

      <Part id="limits" title="What it cannot say">
        <ul className="list-disc space-y-1.5 pl-5">
          <li>
            It is what five articles say, in two weeks a year apart; nothing between September 2023
            and August 2024, and nothing after.
          </li>
          <li>
            Counts are counts of statements in these articles. They measure attention, not
            closeness, and no index is made of them.
          </li>
          <li>“No statement in the five articles” does not mean that nothing happened.</li>
          <li>
            A claim is true as of its day. Where a later article here overtakes it, the record says
            so; later events that no article here reports are unknown to it.
          </li>
          <li>
            Which words count as one event, and which topic a sentence belongs to, is judgement.
            Every record shows its sentence, so that it can be judged again.
          </li>
        </ul>
      </Part>
    </div>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="min-w-0 border-t border-rule pt-3 pb-8">
      <h2 id={id} className="mb-3 font-serif text-xl font-semibold">
        {title}
      </h2>
      <div className="space-y-3 font-serif text-md leading-relaxed">{children}</div>
    </section>
  )
}
