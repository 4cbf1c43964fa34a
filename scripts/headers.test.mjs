import { createHash } from 'node:crypto'
import { expect, it, test } from 'vitest'
import {
  contentSecurityPolicy,
  inlineScriptsOf,
  securityHeaders,
  securityRules,
} from './headers.mjs'

const INLINE = "\n  document.title = '<script src=x>'\n"
const policy = contentSecurityPolicy(
  inlineScriptsOf(
    `<head><script>${INLINE}</script><script type="module" src="/a.js"></script></head>`,
  ),
)
const hash = createHash('sha256').update(INLINE).digest('base64')
const directives = new Map(
  policy
    .split('; ')
    .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
)

it('names the inline script by its hash, and lets no other script, style or handler in', () => {
  expect(directives.get('script-src')).toBe(`'self' 'sha256-${hash}'`)
  expect(directives.get('style-src')).toBe("'self'")
  expect(directives.get('default-src')).toBe("'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:|blob:|'nonce|strict-dynamic/)
})

it('lets nothing be made of text, sent away, framed in or based elsewhere', () => {
  expect(directives.get('require-trusted-types-for')).toBe("'script'")
  for (const name of ['base-uri', 'form-action']) expect(directives.get(name)).toBe("'none'")
  for (const name of ['frame-src', 'object-src', 'media-src']) {
    expect(directives.get(name) ?? directives.get('default-src')).toBe("'none'")
  }
})

test('each page but the framed one may stand in no frame', () => {
  expect(securityHeaders(policy)['Content-Security-Policy']).toBe(
    `${policy}; frame-ancestors 'none'`,
  )
  expect(securityHeaders(policy, true)['Content-Security-Policy']).toBe(
    `${policy}; frame-ancestors *`,
  )
  const { '*': all, embed } = securityRules(policy)
  expect(all).toMatchObject({ 'X-Frame-Options': 'DENY', 'X-Content-Type-Options': 'nosniff' })
  expect(embed['Content-Security-Policy']).toBe(`${policy}; frame-ancestors *`)
})
