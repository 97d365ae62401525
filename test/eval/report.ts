// The figures of a run in few lines, and what changed since the last one.
import type { Scores } from './score.ts'

const KINDS = ['targets', 'deadlines', 'responsibilities'] as const
const percent = (figure: number): string => (100 * figure).toFixed(1)

export function summary({ total }: Scores): string {
  const rows = KINDS.map((kind) => {
    const { found, exact } = total[kind]
    return `${kind.padEnd(17)} found F1 ${percent(found.f1).padStart(5)}   exact F1 ${percent(exact.f1).padStart(5)}`
  })
  return [...rows, `document fields   ${total.document.right}/${total.document.fields}`].join('\n')
}

/** A line per text and kind whose counts differ: `guizhou targets: found 70 → 72, exact 65 → 65, output 80 → 79`. */
export function changes(before: Scores | null, after: Scores): string {
  if (!before) return 'no earlier run to compare with'
  const lines = Object.entries(after.cases).flatMap(([name, now]) => {
    const then = before.cases[name]
    if (!then) return [`${name}: new`]
    return KINDS.flatMap((kind) => {
      const fields = (['found', 'exact', 'output'] as const).filter(
        (field) => then[kind][field] !== now[kind][field],
      )
      const told = fields.map((field) => `${field} ${then[kind][field]} → ${now[kind][field]}`)
      return told.length > 0 ? [`${name} ${kind}: ${told.join(', ')}`] : []
    })
  })
  return lines.length > 0
    ? ['since the last run kept:', ...lines].join('\n')
    : 'no change since the last run kept'
}
