// Makes seeds of any size for tests: npm run corpus:generate -- --articles 10000 [--out folder] [--seed 1]
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { cache, root } from './lib.mjs'

const { values } = parseArgs({
  options: { articles: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' } },
})
const count = Number(values.articles)
const seed = Number(values.seed ?? 1)
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error(
    'Say how many: npm run corpus:generate -- --articles 1000 (--seed is a whole number).',
  )
  process.exit(2)
}
const folder = resolve(values.out ?? join(cache, `made-${count}`))
const { module } = await runnerImport(join(root, 'src/compile/generate/generate-cli.ts'), {
  root,
  logLevel: 'error',
})
try {
  const files = await module.writeSeeds(folder, count, seed)
  console.log(`${files} files in ${folder}. Build them with npm run build -- --seeds=${folder}`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
