import { manifest } from 'virtual:corpus'
import { useCorpus } from '#data/corpus-query.ts'
import { formatDay, formatEdtf } from '#domain/dates/format-date.ts'
import { useChoices } from '#url/use-address.ts'

interface PaperHeadProps {
  /** Of the page, in full. */
  readonly address: string
  readonly printed: Date
}

/** Where a printed page comes from: its address, the version and the dates of its data, the day of printing. */
export function PaperHead({ address, printed }: PaperHeadProps) {
  const { corpus } = useCorpus()
  const { reference } = useChoices().address
  const first = corpus.articles[0]
  const last = corpus.articles.at(-1)
  return (
    <div className="paper-only hidden basis-full pb-2 text-xs text-ink-2">
      <p className="wrap-anywhere">{address}</p>
      <p>
        Data version {corpus.version}
        {first && last
          ? `, articles published ${formatEdtf(first.published.edtf)} to ${formatEdtf(last.published.edtf)}`
          : null}
        {reference && manifest.reference
          ? `; with figures from outside the articles, version ${manifest.reference.version}`
          : null}
        . Printed on {formatDay(isoDay(printed))}.
      </p>
    </div>
  )
}

/** The day where the reader is. */
function isoDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
