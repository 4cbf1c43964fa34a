import type { BaseLocationHook, BaseSearchHook, NavigateOptions } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'
import { hrefTo, pathNow, searchNow } from '#lib/browser/place.ts'

const navigate = (to: string, { replace = false, state = null }: NavigateOptions = {}) =>
  history[replace ? 'replaceState' : 'pushState'](state, '', hrefTo(to))

const usePath: BaseLocationHook = ({ ssrPath } = {}) => [
  useLocationProperty(pathNow, ssrPath === undefined ? pathNow : () => ssrPath),
  navigate,
]
const useSearchOf: BaseSearchHook = ({ ssrSearch } = {}) =>
  useLocationProperty(searchNow, ssrSearch === undefined ? searchNow : () => ssrSearch)

/** How the router reads and writes where the reader is; as it does by itself, but in a portable copy. */
export const ROUTER_PROPS = import.meta.env.VITE_PORTABLE
  ? { hook: usePath, searchHook: useSearchOf, hrefs: hrefTo }
  : {}
