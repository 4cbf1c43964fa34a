import { useId, useMemo, useState } from 'react'
import type { Cited } from '#domain/cite/csl-item.ts'
import { saveFile } from '#ui/save-file.ts'
import { CopyText } from '#ui/copy-text.tsx'
import { TextButton } from '#ui/text-button.tsx'
import { CITATION_FORMS, isCitationForm, type CitationForm } from './citation-forms.ts'
import { formatCitations } from './citations.ts'
import { sentenceAddress } from './sentence-address.ts'

interface CiteBoxProps {
  readonly cited: readonly Cited[]
  /** Data version. */
  readonly version: string
}

/** The citations of some sentences as text: to choose a form of, to copy, and to save. */
export function CiteBox({ cited, version }: CiteBoxProps) {
  const [form, setForm] = useState<CitationForm>('chicago')
  const id = useId()
  const text = useMemo(
    () => formatCitations(form, cited, { linkTo: sentenceAddress, version }),
    [form, cited, version],
  )
  const { extension, type } = CITATION_FORMS[form]
  // Named by its first sentence, lest the citations that a reader saves take each other's place.
  const file = `bamboo-ledger-${cited[0]?.excerpt.id ?? 'citation'}.${extension}`
  return (
    <div className="mt-1 mb-2 border border-hair bg-paper p-2 text-sm">
      <div className="-mr-2 flex flex-wrap items-center gap-x-1">
        <label htmlFor={id} className="sr-only">
          Form of the citation
        </label>
        <select
          id={id}
          value={form}
          onChange={({ currentTarget: { value } }) => {
            if (isCitationForm(value)) setForm(value)
          }}
          className="mr-auto min-h-8 border border-hair-strong bg-paper px-1.5 text-sm pointer-coarse:min-h-11"
        >
          {Object.entries(CITATION_FORMS).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <CopyText text={() => text} refused="The browser refused; select the text and copy it.">
          Copy
        </CopyText>
        <TextButton onClick={() => saveFile(file, type, text)}>Download</TextButton>
      </div>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        role="group"
        aria-label="Citation"
        className="mt-2 max-h-36 overflow-auto tablet:max-h-56 font-sans text-xs leading-normal wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </pre>
      <p className="mt-1 text-xs text-ink-3">Chicago, APA and MLA as written by citeproc-js.</p>
    </div>
  )
}
