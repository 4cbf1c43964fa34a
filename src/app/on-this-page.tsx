const PARTS = [
  { id: 'timeline', name: 'Timeline' },
  { id: 'comparison', name: 'Five partners compared' },
  { id: 'topics', name: 'Four topics' },
  { id: 'differences', name: 'Where sources differ' },
] as const

/** The parts of the dashboard, for those who do not want to scroll through it. */
export function OnThisPage() {
  return (
    <nav aria-label="On this page" className="mt-2 text-sm print:hidden">
      <ul className="-mx-2 flex flex-wrap">
        {PARTS.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-7 items-center px-2 font-medium text-accent no-underline hover:underline pointer-coarse:min-h-11"
            >
              {name}
              <span aria-hidden="true" className="ml-1">
                ↓
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
