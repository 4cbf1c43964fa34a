// The response headers of the published site, in one place: the static server sends them, the build
// writes them to dist/_headers (Netlify, Cloudflare) and the policy also into each page.
import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy for pages whose inline scripts are these.
 * Everything comes from the origin; no markup is ever made from strings (Trusted Types without a policy).
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
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Texts of the inline classic scripts of a page. */
export function inlineScriptsOf(html) {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1])
}

/** Headers of every answer; `frame-ancestors` works only as a header. */
export function securityHeaders(policy) {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  }
}

/** What never changes under its name may be kept for ever; everything else is asked for again. */
export function cacheControl(path) {
  return /\/(?:assets|previews)\/|\/data\/(?:(?:corpus|reference|search)-|articles\/)/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}
