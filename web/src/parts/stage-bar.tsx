// The stages of reading a file in, by name; the one it is at with how far it is.
import type { JobFile } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import './stage-bar.css'

const STAGES = ['read', 'clean', 'split', 'structure', 'metadata', 'extract', 'save', 'index'] as const

export function StageBar({ file: { stage, done, total } }: { file: JobFile }) {
  const t = useStrings()
  const at = stage === null ? -1 : STAGES.indexOf(stage)
  const part = total > 1 ? t.shell.taskPart(done, total) : ''
  const words = stage === null ? t.importing.state.queued : t.importing.stageAt(t.common.stage[stage], part)
  return (
    <div
      className="stage-bar"
      role="progressbar"
      aria-label={t.importing.stages}
      aria-valuemin={0}
      aria-valuemax={STAGES.length}
      aria-valuenow={Math.max(0, at)}
      aria-valuetext={words}
    >
      {STAGES.map((one, index) => (
        <span key={one} data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'}>
          {t.common.stage[one]}
          {index === at && part !== '' && <small> {part}</small>}
        </span>
      ))}
    </div>
  )
}
