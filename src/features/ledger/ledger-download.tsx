import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useCorpus } from '#data/corpus-query.ts'
import { plural } from '#lib/plural.ts'
import { partCode, useWarmCode } from '#ui/late-part.tsx'
import { Notice } from '#ui/notice.tsx'
import { saveFile } from '#ui/save-file.ts'
import { TextButton } from '#ui/text-button.tsx'
import { formatAddress } from '#url/address.ts'
import { fullAddress } from '#url/full-address.ts'
import { useChoices } from '#url/use-address.ts'
import type { LedgerRow } from './ledger-model.ts'

const CODE = partCode('the download', () => import('./ledger-file.ts'))
/** What an address has beside the filters. */
const NO_FILTER = {
  asOf: null,
  reference: false,
  query: '',
  order: null,
  without: [],
  excerpt: null,
}

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const

/** The rows now shown, in their order, as a file with their sentences. */
export function LedgerDownload({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const { corpus } = useCorpus()
  const { address } = useChoices()
  const client = useQueryClient()
  const [failed, setFailed] = useState(false)
  useWarmCode(CODE)

  const save = async (form: keyof typeof TYPES) => {
    setFailed(false)
    const head = {
      version: corpus.version,
      asOf: address.asOf,
      filters: formatAddress({ ...address, ...NO_FILTER }).slice(1),
      linkTo: ({ id }: { readonly id: string }) => fullAddress(`/claims?excerpt=${id}`),
    }
    const code = await client.fetchQuery(CODE).catch(() => null)
    if (!code) {
      setFailed(true)
      return
    }
    const content = form === 'csv' ? code.ledgerCsv(rows, head) : code.ledgerJson(rows, head)
    saveFile(`bamboo-ledger-${corpus.version}.${form}`, TYPES[form], content)
  }
  return (
    <div className="mb-2 print:hidden">
      <p className="flex flex-wrap items-center text-sm text-ink-2">
        Download these {plural(rows.length, 'row')} with their sentences:
        <TextButton onClick={() => void save('csv')}>CSV</TextButton>
        <TextButton onClick={() => void save('json')}>JSON</TextButton>
      </p>
      {failed ? (
        <Notice tone="fault">
          <p>
            The file could not be made: its code did not arrive. Check the connection, then try
            again.
          </p>
        </Notice>
      ) : null}
    </div>
  )
}
