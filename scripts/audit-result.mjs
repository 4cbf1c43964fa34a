// What `npm audit --json` said; pure, so that it can be tried (scripts/audit-result.test.mjs).

/** Faults of these weights stop the checks; lighter ones are only named. */
const GRAVE = new Set(['high', 'critical'])

/**
 * @param {string} output of `npm audit --json`
 * @returns {{ outcome: 'sound' | 'vulnerable' | 'unanswered', lines: string[] }} `unanswered` where it is no report:
 * without a network, from a registry that has no audit, or cut short; never taken for sound
 */
export function readAudit(output) {
  const report = parse(output)
  const counts = report?.metadata?.vulnerabilities
  if (typeof report?.auditReportVersion !== 'number' || typeof counts !== 'object' || !counts) {
    const why = report?.message ?? report?.error?.summary ?? 'no report came'
    return { outcome: 'unanswered', lines: [String(why)] }
  }
  const found = Object.values(report.vulnerabilities ?? {})
  const lines = found.map(
    ({ name, severity, range, via = [] }) =>
      `${severity}: ${name} ${range}: ${via.map((one) => one?.title ?? one).join('; ')}`,
  )
  const grave =
    found.some(({ severity }) => GRAVE.has(severity)) ||
    [...GRAVE].some((weight) => counts[weight] > 0)
  return { outcome: grave ? 'vulnerable' : 'sound', lines }
}

function parse(output) {
  try {
    return JSON.parse(output)
  } catch {
    return null
  }
}
