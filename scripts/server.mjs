// A small static server for dist/: right types, compression, caching, the security headers and a real 404.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import {
  cacheControl,
  contentSecurityPolicy,
  FRAMED_PAGE,
  inlineScriptsOf,
  securityHeaders,
} from './headers.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Serves a built site below its base.
 * @param {string} folder the dist folder
 * @param {string} base as given to the build, "/" or "/x/"
 */
export function createSiteServer(folder, base = '/') {
  const policy = contentSecurityPolicy(
    inlineScriptsOf(readFileSync(join(folder, 'index.html'), 'utf8')),
  )
  const headers = securityHeaders(policy)
  const framedHeaders = securityHeaders(policy, true)
  const framed = join(folder, `${FRAMED_PAGE}.html`)
  const pack = keepPacked()

  const reply = async (request, response) => {
    const found = findFile(folder, base, request.url ?? '/')
    if (found?.redirect) {
      response.writeHead(308, { ...headers, Location: found.redirect }).end()
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
      return
    }
    const file = found?.file ?? join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const encoding = /^(?:text|application|image\/svg)/.test(type)
      ? pickEncoding(request.headers['accept-encoding'])
      : null
    const etag = etagOf(file)
    const answer = {
      ...(file === framed ? framedHeaders : headers),
      'Content-Type': type,
      'Cache-Control': cacheControl(request.url ?? ''),
      ETag: etag,
      Vary: 'Accept-Encoding',
    }
    if (found && request.headers['if-none-match'] === etag) {
      response.writeHead(304, answer).end()
      return
    }
    if (encoding) answer['Content-Encoding'] = encoding
    const bytes = await pack(file, encoding, etag).catch(() => null)
    if (bytes === null) {
      // It went while it was read: somebody builds.
      response.writeHead(503, headers).end()
      return
    }
    answer['Content-Length'] = bytes.length
    response.writeHead(found ? 200 : 404, answer)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
  return createServer((request, response) => void reply(request, response))
}

/** Weak, since the same file goes out compressed in several ways. */
function etagOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `W/"${mtimeMs.toString(36)}-${size.toString(36)}"`
}

/** Compresses each file once, until it changes: a page of 1 MB takes longer to compress than to send. */
function keepPacked() {
  const kept = new Map()
  return async (file, encoding, etag) => {
    if (!encoding) return readFile(file)
    const key = `${encoding} ${file}`
    if (kept.get(key)?.etag !== etag) {
      const bytes = readFile(file).then((content) => compress(content, encoding))
      kept.set(key, { etag, bytes })
      bytes.catch(() => kept.delete(key))
    }
    return kept.get(key).bytes
  }
}

/** The file for an address: as named, with ".html", or the index; never outside the folder. */
function findFile(folder, base, url) {
  let path
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
  // Two slashes name another host where a browser is sent on.
  if (/[/\\]{2}/.test(path)) return null
  if (!path.startsWith(base)) {
    return `${path}/` === base ? { redirect: base } : null
  }
  const wanted = normalize(join(folder, path.slice(base.length)))
  if (path.includes('\0') || (wanted !== folder && !wanted.startsWith(folder + sep))) {
    return wanted === folder + sep ? { file: join(folder, 'index.html') } : null
  }
  if (path.length > base.length && path.endsWith('/')) {
    const page = `${wanted.slice(0, -1)}.html`
    return existsSync(page) ? { redirect: path.slice(0, -1) } : null
  }
  const file = [wanted, `${wanted}.html`, join(wanted, 'index.html')].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  )
  return file ? { file } : null
}

function pickEncoding(accepted = '') {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

function compress(content, encoding) {
  if (encoding === 'gzip') return zip(content)
  return brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
