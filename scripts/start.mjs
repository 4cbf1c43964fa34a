// `npm start`: builds when something changed, then serves the production build and prints its address.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD_INPUTS, hashOf, root, run, stamp, withLock } from './lib.mjs'
import { createSiteServer } from './server.mjs'

await withLock('build', async () => {
  const wanted = `${hashOf(BUILD_INPUTS)} /`
  if (stamp('built').holds(wanted) && existsSync(join(root, 'dist/index.html'))) return
  console.log('Building …')
  if ((await run(process.execPath, ['scripts/build.mjs'])) !== 0) process.exit(1)
})

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT=${process.env.PORT} is not a port: give a whole number from 0 to 65535.`)
  process.exit(1)
}
const server = createSiteServer(join(root, 'dist'))
server.on('error', (error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4180 npm start`
      : `The server could not start: ${error.message}`,
  )
  process.exit(1)
})
server.listen(port, () => {
  console.log(
    `\nBamboo Ledger is at http://localhost:${server.address().port}\nStop it with Ctrl+C.`,
  )
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections()
    server.close(() => process.exit(0))
  })
}
