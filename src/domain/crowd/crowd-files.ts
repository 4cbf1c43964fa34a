/**
 * Where the files of a large corpus lie below the base path. The version stands in their addresses, so they never
 * change, and none needs a list that would grow with the corpus.
 */

/** All records as columns. */
export function crowdFile(version: string): string {
  return `data/${version}/crowd.json`
}

/** @param shard 0-based number */
export function shardFile(version: string, shard: number): string {
  return `data/${version}/records/${shard}.json`
}

/** @param part path of a view without its first slash: "topics/arms"; "dashboard" for the dashboard itself */
export function partFile(version: string, part: string): string {
  return `data/${version}/views/${part}.json`
}

/** All articles, as far as a list tells of them. */
export function catalogueFile(version: string): string {
  return `data/${version}/articles.json`
}

/** @param folded the beginning that the words in it share */
export function wordsFile(version: string, folded: string): string {
  return `data/${version}/words/${folded}.json`
}
