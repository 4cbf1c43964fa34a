/**
 * Words with a letter of Vietnamese beyond the English ones, and what stands between two of them in a name: "Tô Lâm",
 * "Phạm Minh Chính".
 */
const VIETNAMESE = /(\p{L}*[À-ỹ]\p{L}*(?:(?: \p{Lu}\p{L}*)* \p{L}*[À-ỹ]\p{L}*)*)/u

/** Our own words, with Vietnamese names said to be so, for those who hear them. */
export function MarkedNames({ text }: { readonly text: string }) {
  return text.split(VIETNAMESE).map((part, i) =>
    // Every second part is a name.
    i % 2 ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text do not change their places
      <span key={i} lang="vi">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
