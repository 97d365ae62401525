// Documents of older word processors (.doc, .wps, .rtf, .odt, Word 2003 XML): LibreOffice makes a .docx of them, which is read as one.
import { readDocx } from './docx.ts'
import type { FormatReader } from './format.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { toDocx } from './word/libreoffice.ts'
import { isOle2, type Ole2Kind, ole2Kind } from './word/ole2.ts'
import { zipKind } from './zip/names-inside.ts'

interface Form {
  readonly mediaType: string
  readonly filter: string
  readonly extension: string
}

const DOC: Form = { mediaType: 'application/msword', filter: 'MS Word 97', extension: 'doc' }
const RTF: Form = { mediaType: 'application/rtf', filter: 'Rich Text Format', extension: 'rtf' }
const ODT: Form = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  filter: 'writer8',
  extension: 'odt',
}
const XML_2003: Form = { mediaType: 'application/msword', filter: 'MS Word 2003 XML', extension: 'xml' }

export const word: FormatReader = {
  id: '旧版 Word 与 WPS 文档（.doc、.wps、.rtf、.odt）',
  accepts: (name, bytes) => isOle2(bytes) || formOf(name, bytes) !== null,
  read: async (name, bytes) => {
    if (isOle2(bytes)) refuseOthers(name, ole2Kind(bytes))
    const { mediaType, filter, extension } = formOf(name, bytes) ?? DOC
    const docx = await toDocx({ name, bytes, filter, extension })
    return readDocx(name, docx, mediaType)
  },
}

const HEAD = 4_096
const WORD_2003 =
  /<\?mso-application progid="Word\.Document"\?>|xmlns:w="http:\/\/schemas\.microsoft\.com\/office\/word\/2003\/wordml"/

function formOf(name: string, bytes: Uint8Array): Form | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString('latin1')
  if (head.startsWith('{\\rtf')) return RTF
  if (head.trimStart().startsWith('<?xml') && WORD_2003.test(head)) return XML_2003
  if (zipKind(name, bytes) === 'opendocument' && head.includes('opendocument.text')) return ODT
  return isOle2(bytes) ? DOC : null
}

const SAVE_AS = '请用原软件打开，把正文另存为 .docx 或 .txt 后重试'
const OTHERS: Readonly<Partial<Record<Ole2Kind, readonly [reason: string, advice: string]>>> = {
  encrypted: ['文档已加密', '请去掉密码后另存再重试'],
  excel: ['内容是旧版 Excel 表格（.xls），还不能读入', '请用 Excel 或 WPS 另存为 .xlsx 后重试'],
  powerpoint: ['内容是旧版 PowerPoint 演示文稿（.ppt），还不能读入', SAVE_AS],
  works: ['内容是 Microsoft Works 文档，还不能读入', SAVE_AS],
  mail: ['内容是 Outlook 邮件（.msg），还不能读入', '请把附件另存后读入'],
  hangul: ['内容是韩文 Hangul 文档（.hwp），还不能读入', SAVE_AS],
  unknown: ['内容不是 Word 或 WPS 文档，或已损坏', '请检查文件，或用原软件另存为 .docx 后重试'],
}

function refuseOthers(name: string, kind: Ole2Kind): void {
  const refusal = OTHERS[kind]
  if (refusal) throw new UnreadableFile(name, ...refusal)
}
