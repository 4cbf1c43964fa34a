// The response headers of the published site, in one place: the static server sends them, the build
// writes them to dist/_headers (Netlify, Cloudflare) and the policy also into each page.
import { createHash } from 'node:crypto'

/** The one policy of Trusted Types: it lets through the address of the service worker (src/app/worker-address.ts). */
const WORKER_POLICY = 'service-worker'

/**
 * The Content-Security-Policy for pages whose inline scripts are these.
 * Everything comes from the origin; no markup is ever made from strings, and no code but the worker is asked for by one.
 * @param {readonly string[]} inlineScripts exact texts between <script> and </script>
 */
export function contentSecurityPolicy(inlineScripts) {
  const hashes = inlineScripts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ].join('; ')
}

/** Texts of the inline classic scripts of a page. */
export function inlineScriptsOf(html) {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1])
}

/** The one page that others may frame (src/app/pages/embed-page.tsx), below the base and without its ending. */
export const FRAMED_PAGE = 'embed'

/**
 * Headers of an answer; `frame-ancestors` works only as a header.
 * @param {boolean} framed whether the answer is the page that others may frame
 */
export function securityHeaders(policy, framed = false) {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${framed ? '*' : "'none'"}`,
    ...SAME_EVERYWHERE,
  }
}

/**
 * The same as rules for hosts that put together the values of all rules for an address, which for policies means that
 * each of them holds: no rule can take back what a wider one said of frames. So the wide one refuses them in the
 * older header, which browsers leave aside wherever a policy speaks of frames, as that of the framed page does.
 * Right also where the narrower rule takes the place of the wider one.
 */
export function securityRules(policy) {
  return {
    '*': { 'Content-Security-Policy': policy, 'X-Frame-Options': 'DENY', ...SAME_EVERYWHERE },
    [FRAMED_PAGE]: { 'Content-Security-Policy': `${policy}; frame-ancestors *` },
  }
}

const SAME_EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/** Paths of what never changes under its name. */
export const KEPT_FOR_GOOD =
  /(?:^|\/)(?:(?:assets|previews)\/|data\/(?:(?:corpus|outline|reference|search)-|articles\/))/

/** What never changes under its name may be kept for ever; everything else is asked for again. */
export function cacheControl(path) {
  return KEPT_FOR_GOOD.test(path.replace(/\?.*/, ''))
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}
