/**
 * Whether this is the build of a corpus that is too large to be fetched whole (src/domain/crowd). Known when the code is
 * built, so that no other build carries what only such a one needs.
 */
export const SHARDED = import.meta.env.VITE_SHARDED === 'yes'
