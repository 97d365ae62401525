// Shows work in a terminal: a bar for the file and stage at hand, a line for each file that is done. Without a terminal, lines only.
import { MultiBar, type SingleBar } from 'cli-progress'
import type { Stage } from '../../corpus/schema.ts'
import type { FileCounts, JobFile } from '../../corpus/store/job.ts'

export interface Display {
  progress(file: string, stage: Stage, done: number, total: number): void
  line(text: string): void
  /** To the error output where there is no terminal. */
  failure(text: string): void
  close(): void
}

const STAGES: Readonly<Record<Stage, string>> = {
  read: '读取',
  clean: '清洗',
  split: '切分',
  structure: '结构',
  metadata: '元数据',
  extract: '抽取',
  save: '保存',
  index: '索引',
}

export const openDisplay = (stream: NodeJS.WriteStream = process.stderr): Display =>
  stream.isTTY ? withBar(stream) : plain()

function plain(): Display {
  return {
    progress: () => {},
    line: (text) => console.log(text),
    failure: (text) => console.error(text),
    close: () => {},
  }
}

/** The stages run without a pause in which a timer could redraw. */
const REDRAW_MS = 80

function withBar(stream: NodeJS.WriteStream): Display {
  const bars = new MultiBar({
    stream,
    format: '{bar} {stage} {value}/{total}  {file}',
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  })
  let bar: SingleBar | undefined
  let drawn = 0
  return {
    progress: (file, stage, done, total) => {
      bar ??= bars.create(1, 0, { file, stage: '' })
      bar.setTotal(Math.max(1, total))
      bar.update(done, { file, stage: STAGES[stage] })
      if (Date.now() - drawn < REDRAW_MS) return
      drawn = Date.now()
      bars.update()
    },
    line: (text) => bars.log(`${text}\n`),
    failure: (text) => bars.log(`✗ ${text}\n`),
    close: () => bars.stop(),
  }
}

type Ended = Pick<JobFile, 'state'> & {
  readonly message?: string | null
  readonly counts?: FileCounts | null
}

/** One line for a file that is over. */
export function showEnd(display: Display, name: string, { state, message, counts }: Ended): void {
  const held = counts ? `：${countsInWords(counts)}` : message ? `：${message}` : ''
  if (state === 'failed') display.failure(message ?? name)
  else if (state === 'cancelled') display.line(`- ${name}：已取消`)
  else display.line(state === 'unchanged' ? `= ${name}（未变化）${held}` : `✓ ${name}${held}`)
}

export const countsInWords = (counts: FileCounts): string =>
  `${counts.documents} 份文件，目标 ${counts.targets}，事实 ${counts.facts}，时限 ${counts.deadlines}，责任 ${counts.responsibilities}，问题 ${counts.problems}`
