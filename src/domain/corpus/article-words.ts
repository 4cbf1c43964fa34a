const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * What silence is said of: "the five articles", or "the two articles published by then" where the reader stands
 * on an earlier day.
 */
export function nameArticles(count: number, then: boolean): string {
  if (then && count === 0) return 'any article by then'
  const articles = `the ${NUMBERS[count] ?? count} ${count === 1 ? 'article' : 'articles'}`
  return then ? `${articles} published by then` : articles
}
