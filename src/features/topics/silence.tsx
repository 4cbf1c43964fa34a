/** What no article says: found by reading, so it leads nowhere. */
export function Silence({ silent }: { readonly silent: readonly string[] }) {
  return (
    <ul className="space-y-1 border-l-3 border-double border-hair-strong pl-3 font-serif text-[15px] leading-[1.42] text-ink-2 italic">
      {silent.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
