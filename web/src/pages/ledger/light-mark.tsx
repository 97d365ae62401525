// The light of a task: word and fill, so that colour alone says nothing.
import type { Responsibility } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { lightOf } from './light.ts'

export function LightMark({ task, today }: { task: Responsibility; today: string }) {
  const t = useStrings()
  const light = lightOf(task, today)
  if (light === 'none') return null
  return (
    <span
      className={`light light-${light}`}
      title={light === 'passed' ? t.ledger.light.passedHint : undefined}
    >
      {t.ledger.light[light]}
    </span>
  )
}
