import type { FigureMark } from './set-model.ts'

/** A figure in words, with what is noted of it. */
export function FigureText({ mark }: { readonly mark: FigureMark }) {
  const { note } = mark.figure
  return (
    <>
      {mark.words}
      {note ? <span className="block text-xs text-ink-2">{note}</span> : null}
    </>
  )
}
