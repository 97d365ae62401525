// How much of what pdftotext finds in the sample PDFs our text has, in order: node --import tsx test/eval/pdf.ts [FILE...]
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'
import { SHARED } from '../tools.ts'
import { commonLength } from './common-length.ts'

const MAX_BYTES = 128 * 1024 * 1024
/** Han, digits and letters: spaces are laid out anew, and punctuation is drawn in many ways. */
const NOT_TOLD = /[^\p{L}\p{N}]/gu
const BAR = 0.995

const folder = join(SHARED, 'samples')
const given = process.argv.slice(2)
const samples =
  given.length > 0
    ? given
    : readdirSync(folder).flatMap((name) => (name.endsWith('.pdf') ? [join(folder, name)] : []))

/** Of tables pdftotext gives the columns one after the other, where we give the rows. */
const withoutRows = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.includes('\t'))
    .join('\n')

const signs = (text: string): string => text.normalize('NFKC').replace(NOT_TOLD, '')

/** Its own order, and that of the lines on the page: what stands on one line (the parts of a running head) is in order in one of them. */
const ORDERS: readonly (readonly string[])[] = [[], ['-layout']]

const theirText = (file: string, options: readonly string[]): string =>
  execFileSync('pdftotext', [...options, '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

let below = 0
for (const file of samples) {
  const began = performance.now()
  const source = await readFile(file, { maxBytes: MAX_BYTES })
  const time = Math.round(performance.now() - began)
  const orders = ORDERS.map((options) => signs(theirText(file, options)))
  const [theirs = ''] = orders
  const ours = signs(source.text)
  const shares = orders.map((order) => (order.length === 0 ? 1 : commonLength(ours, order) / order.length))
  const share = Math.max(...shares)
  const running = signs(withoutRows(source.text))
  const inRunning = orders.map((order) =>
    running.length === 0 ? 1 : commonLength(running, order) / running.length,
  )
  const outside = Math.max(...inRunning)
  const lost =
    [...theirs].sort().join('') === [...ours].sort().join('') ? 'none lost or added' : 'some lost or added'
  if (outside < BAR) below++
  const { documents } = analyse(source)
  const records = documents.reduce(
    (sum, one) => sum + one.targets.length + one.deadlines.length + one.responsibilities.length,
    0,
  )
  console.log(
    `${basename(file)}: ${(share * 100).toFixed(3)} % of ${theirs.length} characters in order, ${(outside * 100).toFixed(3)} % of those outside tables, ${lost}, ${source.text.length} in the text, ${source.pages.length} pages, ${records} records, ${time} ms`,
  )
}
console.log(below === 0 ? `outside tables all at least ${BAR * 100} %` : `${below} below ${BAR * 100} %`)
process.exitCode = below === 0 ? 0 : 1
