import { useEffect, useId, useRef, useState } from 'react'
import { NOTE_LIMIT, type Entry } from '#domain/basket/entry.ts'
import type { BasketDesk } from './basket-desk.ts'

/** A pause in typing after which the note is stored. */
const PAUSE_MS = 500

interface BasketNoteProps {
  readonly entry: Entry
  readonly edit: BasketDesk['edit']
  /** Whether the reader has just asked for it. */
  readonly focused?: boolean
}

/** The note on a marked record; stored as the reader writes, without a button to forget. */
export function BasketNote({ entry: { record, note }, edit, focused = false }: BasketNoteProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  /** What is written and not stored yet. */
  const [draft, setDraft] = useState<string | null>(null)
  const [stored, setStored] = useState(false)

  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const store = async (text: string) => {
    await edit({ do: 'note', record, note: text })
    setDraft((now) => (now === text ? null : now))
    setStored(true)
  }
  const latest = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = () => {
      if (draft !== null) void store(draft)
    }
  })
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => {
    const flush = () => latest.current()
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  return (
    <div className="mt-1 text-xs">
      <label htmlFor={id} className="text-ink-3">
        Your note
      </label>
      <span aria-hidden="true" className="ml-2 text-ink-3">
        {draft !== null ? 'writing …' : stored ? 'stored' : null}
      </span>
      <textarea
        ref={field}
        id={id}
        rows={1}
        maxLength={NOTE_LIMIT}
        value={draft ?? note}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => latest.current()}
        onKeyDown={(event) => {
          // Escape leaves the field; the source pane that closes on it stays open.
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
        className="mt-0.5 block field-sizing-content max-h-60 min-h-9 pointer-coarse:min-h-11 w-full resize-y border-b border-hair-strong bg-sunk px-2 py-1.5 font-sans text-sm leading-snug text-ink"
      />
    </div>
  )
}
