/** The sign of what does not come from the articles. */
export function OutsideSign() {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" className="inline flex-none">
      <path
        d="M5.5 1L10 5.5L5.5 10L1 5.5z"
        className="fill-none stroke-outside"
        strokeWidth="1.75"
      />
    </svg>
  )
}
