/**
 * Whether this is a build for a host without rights to the articles in full: only excerpts are published, each with one
 * sentence on either side. Known when the code is built, so that no other host's code asks at run time.
 */
export const EXCERPTS_ONLY = import.meta.env.MODE === 'excerpts-only'
