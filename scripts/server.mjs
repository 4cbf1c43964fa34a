// A small static server for dist/: right types, compression, caching, the security headers and a real 404.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
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

  return createServer((request, response) => {
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
    const { mtimeMs, size } = statSync(file)
    const etag = `W/"${mtimeMs.toString(36)}-${size.toString(36)}"`
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
    else answer['Content-Length'] = size
    response.writeHead(found ? 200 : 404, answer)
    if (request.method === 'HEAD') response.end()
    else pipeline([createReadStream(file), ...compressor(encoding), response], () => {})
  })
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

function compressor(encoding) {
  if (encoding === 'br') {
    return [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })]
  }
  return encoding === 'gzip' ? [createGzip()] : []
}
