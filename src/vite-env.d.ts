/** What a build knows of itself (scripts/build.mjs). */
interface ImportMetaEnv {
  readonly VITE_APP_VERSION: string
  /**
   * Whether it is the build of a corpus that is too large to be fetched whole (src/domain/crowd). Asked where it matters
   * and never kept in a constant: so the code behind it falls away from a build that needs it not.
   */
  readonly VITE_SHARDED: boolean
  /** Whether it is the build of one file that is opened from a disk (scripts/portable.mjs); asked in the same way. */
  readonly VITE_PORTABLE: boolean
}
