// Checks the seeds or reports their coverage: node scripts/corpus.mjs check|coverage
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const { module } = await runnerImport(`${root}src/compile/cli.ts`, { root, logLevel: 'error' })
try {
  const { output, exitCode } = await module.runCorpusCli(process.argv[2], root)
  console.log(output)
  process.exitCode = exitCode
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
