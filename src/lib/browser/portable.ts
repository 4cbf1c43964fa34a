/**
 * Whether this is the build of one file that is opened from a disk (scripts/portable.mjs). Known when the code is built,
 * so that no other build has any of what it needs.
 */
export const PORTABLE: boolean = import.meta.env['VITE_PORTABLE'] === true
