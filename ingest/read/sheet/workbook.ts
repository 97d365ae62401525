// Excel workbooks (.xlsx) by hucre, which gets only parts whose unpacked sizes were checked. Cells read as they are shown:
// 14.2%, 2022年11月4日; a formula as its last result.
import { UnreadableFile } from '../unreadable-file.ts'
import { inMegabytes } from '../zip/limits.ts'
import { openPackage } from '../zip/package.ts'
import { storedZip } from '../zip/stored-zip.ts'
import { type Grid, gridOf, MAX_CELLS, MAX_CHARACTERS } from './grid.ts'

export interface Book {
  readonly grids: readonly Grid[]
  /** Names of hidden sheets, which are not read. */
  readonly hidden: readonly string[]
  /** Formulas whose result the file does not hold. */
  readonly unresolved: number
}

const MEGABYTE = 1024 * 1024
/** A sheet takes some six times its XML in memory. */
const MAX_XML = 48 * MEGABYTE
const TEXTUAL =
  /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:_rels\/|workbook|sharedStrings|styles|worksheets\/(?:_rels\/)?[^/]+$))/
const DOCTYPE = '<!DOCTYPE'
const SAVE_AS = '请用 Excel 或 WPS 打开后另存为 .xlsx 再重试'

type Workbook = Awaited<ReturnType<typeof import('hucre').readXlsx>>
type Value = Workbook['sheets'][number]['rows'][number][number]

/** @throws UnreadableFile */
export async function readBook(name: string, bytes: Uint8Array): Promise<Book> {
  const zip = await checked(name, bytes)
  return open(name, async ({ readXlsx, formatValue }) => [
    await readXlsx(zip, { readStyles: true }),
    formatValue,
  ])
}

type Show = typeof import('hucre').formatValue

async function open(
  name: string,
  read: (library: typeof import('hucre')) => Promise<[Workbook, Show]>,
): Promise<Book> {
  const [workbook, show] = await read(await import('hucre')).catch((cause: unknown) => {
    throw new UnreadableFile(name, '表格已损坏、已加密或过大，无法读取', SAVE_AS, { cause })
  })
  let [cells, characters, unresolved] = [0, 0, 0]
  const isHidden = ({ hidden, veryHidden }: Workbook['sheets'][number]): boolean =>
    hidden === true || veryHidden === true
  const grids = workbook.sheets
    .filter((sheet) => !isHidden(sheet))
    .map((sheet) =>
      gridOf(
        sheet.name,
        sheet.rows.map((row, index) =>
          row.map((value, column) => {
            const cell = sheet.cells?.get(`${index},${column}`)
            if (value === null) {
              if (cell?.formula !== undefined) unresolved++
              return ''
            }
            const text = shown(value, cell?.style?.numFmt, show)
            characters += text.length
            if (++cells > MAX_CELLS || characters > MAX_CHARACTERS) throw tooMany(name)
            return text
          }),
        ),
      ),
    )
  return { grids, hidden: workbook.sheets.filter(isHidden).map((sheet) => sheet.name), unresolved }
}

export const tooMany = (name: string): UnreadableFile =>
  new UnreadableFile(
    name,
    `表格超过 ${MAX_CELLS / 10_000} 万个单元格或 ${MAX_CHARACTERS / 10_000} 万字`,
    '请拆分成几个文件后重试',
  )

const DATE_ONLY = 10
function shown(value: Exclude<Value, null>, format: string | undefined, show: Show): string {
  if (typeof value === 'string') return value
  if (format !== undefined && format !== 'General') return show(value, format)
  if (value instanceof Date) return value.toISOString().slice(0, DATE_ONLY)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(Number(value.toPrecision(DIGITS)))
}
/** As many as a sheet shows: 0.1 + 0.2 is 0.3. */
const DIGITS = 12

/** The parts that hold text, unpacked within limits and packed again. */
async function checked(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const pack = await openPackage(name, bytes)
  const parts = new Map<string, Uint8Array>()
  let size = 0
  for (const path of pack.names.filter((one) => TEXTUAL.test(one))) {
    const part = await pack.part(path)
    if (!part) continue
    size += part.length
    if (size > MAX_XML) throw tooLarge(name, size, MAX_XML)
    if (Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes(DOCTYPE))
      throw new UnreadableFile(
        `${name}（其中的 ${path}）`,
        'XML 含有文档类型声明（DTD），可能是恶意文件',
        '请向来源核实，或另存为 .csv 后重试',
      )
    parts.set(path, part)
  }
  return storedZip(parts)
}

const tooLarge = (name: string, size: number, allowed: number): UnreadableFile =>
  new UnreadableFile(
    name,
    `表格内容有 ${inMegabytes(size)} MB，超过上限 ${inMegabytes(allowed)} MB`,
    '请拆分成几个文件后重试',
  )
