import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useCorpus } from '#data/corpus-query.ts'
import { sentenceAddress } from '#evidence/sentence-address.ts'
import { presentAddress } from '#url/full-address.ts'
import { cutDrawings } from './cut-drawings.ts'
import { buildNotes, type PaperNote } from './notes-model.ts'
import { listPrintedLinks, numberLinks } from './number-links.ts'
import { PaperHead } from './paper-head.tsx'
import { PaperNotes } from './paper-notes.tsx'

/** What a printed page has beside the one on screen. */
interface Sheet {
  readonly notes: readonly PaperNote[]
  /** Of the page, in full. */
  readonly address: string
  readonly printed: Date
}

/**
 * Adds to the page what only paper needs, from the moment at which the browser is about to print until it has: what
 * was chosen and where it stands at the top, a number after each link, and at the end the words behind each number.
 */
export function PaperPart() {
  const sheet = useSheet()
  // Below the sentence that says what is chosen.
  const head = document.querySelector('.filter-bar > div')
  const main = document.querySelector('main')
  if (!sheet || !head || !main) return null
  return (
    <>
      {createPortal(<PaperHead address={sheet.address} printed={sheet.printed} />, head)}
      {sheet.notes.length > 0 ? createPortal(<PaperNotes notes={sheet.notes} />, main) : null}
    </>
  )
}

function useSheet(): Sheet | null {
  const index = useCorpus()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  useEffect(() => {
    let undo: (() => void)[] = []
    const end = () => {
      for (const take of undo) take()
      undo = []
      setSheet(null)
    }
    // Not in the capture phase: what is drawn only for paper (use-printing.ts) is there by now.
    const begin = () => {
      const main = document.querySelector('main')
      if (!main) return
      end()
      const links = listPrintedLinks(main)
      const { notes, numbers } = buildNotes(
        links.map(({ target }) => target),
        index,
        sentenceAddress,
      )
      undo = [numberLinks(links, numbers), cutDrawings(main)]
      flushSync(() => setSheet({ notes, address: presentAddress(), printed: new Date() }))
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      end()
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [index])
  return sheet
}
