// Sheets (.xlsx, .csv): policies in rows become a compilation, any other sheet lines with tabs between its cells.
import type { Diagnostic } from '../../corpus/schema.ts'
import { decodeText } from './charset.ts'
import { toLines } from './docx/to-text.ts'
import type { Decoded, FormatReader } from './format.ts'
import { brokenCharacters } from './plain.ts'
import { type Grid, gridOf, inLine, MAX_CELLS, MAX_CHARACTERS } from './sheet/grid.ts'
import { policyRows } from './sheet/policy-rows.ts'
import { readBook, tooMany } from './sheet/workbook.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { zipKind } from './zip/names-inside.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const XLS = 'application/vnd.ms-excel'

const told = (message: string): Diagnostic => ({ stage: 'read', rule: 'sheet', severity: 'info', message })

export const workbook: FormatReader = {
  id: 'Excel 表格（.xlsx）',
  accepts: (name, bytes) => zipKind(name, bytes) === 'sheet' || isPageAsSheet(name, bytes),
  read: async (name, bytes) => {
    if (isPageAsSheet(name, bytes)) return decoded(XLS, [pageGrid(name, bytes)], [])
    const { grids, hidden, unresolved } = await readBook(name, bytes)
    const doubts = unresolved > 0 ? [told(`有 ${unresolved} 个公式没有保存结果，留空`)] : []
    return decoded(XLSX, grids, [...hidden.map((sheet) => told(`隐藏的工作表“${sheet}”没有读入`)), ...doubts])
  },
}

const SEPARATED = /\.(?:csv|tsv)$/i
const MARKUP = /^\s{0,20}</

export const separated: FormatReader = {
  id: 'CSV 表格',
  accepts: (name, bytes) => SEPARATED.test(name) && !bytes.includes(0) && zipKind(name, bytes) === null,
  read: async (name, bytes) => {
    const text = decodeText(bytes)
    if (!text || MARKUP.test(text.text))
      throw new UnreadableFile(name, '内容不是 CSV 表格', '请用 Excel 或 WPS 打开后另存为 .xlsx 再重试')
    if (text.text.length > MAX_CHARACTERS || fieldsIn(text.text) > MAX_CELLS) throw tooMany(name)
    const { parseCsv } = await import('hucre')
    const rows = parseCsv(text.text).map((row) => row.map((value) => String(value ?? '')))
    return decoded('text/csv', [gridOf('', rows)], text.broken > 0 ? [brokenCharacters(text)] : [])
  },
}

const SEPARATORS = new Set([...'\n,;\t|'].map((sign) => sign.charCodeAt(0)))

/** At most as many fields as this has the text; counted before anything is made of them. */
function fieldsIn(text: string): number {
  let count = 1
  for (let at = 0; at < text.length; at++) if (SEPARATORS.has(text.charCodeAt(at))) count++
  return count
}

const NAMED_XLS = /\.xls$/i
const HEAD = 1_024
const PAGE = /^(?:\xef\xbb\xbf)?\s{0,40}<(?:!doctype\s+html|html|table|meta|head)/i

/** Many systems export a web page under the name of a sheet. */
const isPageAsSheet = (name: string, bytes: Uint8Array): boolean =>
  NAMED_XLS.test(name) && PAGE.test(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))

function pageGrid(name: string, bytes: Uint8Array): Grid {
  const page = decodeText(bytes)?.text
  if (page === undefined) throw new UnreadableFile(name, '文字编码无法识别', '请另存为 .xlsx 后重试')
  if (page.length > MAX_CHARACTERS) throw tooMany(name)
  try {
    const lines = toLines(page).text.split('\n')
    return gridOf(
      '',
      lines.map((line) => line.split('\t')),
    )
  } catch (cause) {
    throw new UnreadableFile(name, '网页表格嵌套过深', '请用 Excel 或 WPS 打开后另存为 .xlsx 再重试', {
      cause,
    })
  }
}

function decoded(mediaType: string, grids: readonly Grid[], diagnostics: readonly Diagnostic[]): Decoded {
  const filled = grids.filter(({ rows }) => rows.length > 0)
  const compiled = filled.map(policyRows)
  const text = filled
    .map((grid, index) => compiled[index] ?? tableLines(grid, filled.length > 1))
    .join('\n\n')
  const wholes = compiled.filter((one) => one !== null).length
  return {
    mediaType,
    text,
    pages: [],
    diagnostics: wholes > 0 ? [...diagnostics, told('表格的每一行是一份政策，按标题分开')] : diagnostics,
  }
}

/** A line a row, with as many cells as the widest has, so that each stays in its column; a row of one cell is a title or a note. */
function tableLines({ name, rows }: Grid, named: boolean): string {
  const width = Math.min(
    MOST_COLUMNS,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  )
  const lines = rows.map((row) => {
    const missing = row.length > 1 ? Math.max(0, width - row.length) : 0
    return row.map(inLine).join('\t') + '\t'.repeat(missing)
  })
  return (named ? [name, ...lines] : lines).join('\n')
}
/** A row further out is data beside the table. */
const MOST_COLUMNS = 64
