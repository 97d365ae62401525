// Tells by their first bytes the formats that no reader takes, so that the message can name them.
import { UnreadableFile } from './unreadable-file.ts'

interface Signature {
  readonly start: string
  readonly name: string
  readonly advice: string
}

/** First bytes as Latin-1 characters. */
const SIGNATURES: readonly Signature[] = [
  {
    start: 'PK\x03\x04',
    name: '压缩包、演示文稿或其他 ZIP 文件',
    advice: '压缩包请逐个读入里面的文件，其他文件请把正文另存为 .docx、.xlsx 或 .txt 后重试',
  },
  { start: '\x89PNG', name: '图片', advice: '请先识别其中的文字' },
  { start: '\xff\xd8\xff', name: '图片', advice: '请先识别其中的文字' },
  { start: 'GIF8', name: '图片', advice: '请先识别其中的文字' },
  { start: '\x1f\x8b', name: '压缩文件', advice: '请解压后重试' },
  { start: 'Rar!', name: '压缩包', advice: '请解压后重试' },
  { start: "7z\xbc\xaf'", name: '压缩包', advice: '请解压后重试' },
]

const LONGEST = 8

/** @throws UnreadableFile where the bytes begin as a format that is not text. */
export function refuseOtherFormats(name: string, bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, LONGEST))
  const known = SIGNATURES.find(({ start }) => head.startsWith(start))
  if (known) throw new UnreadableFile(name, `内容是${known.name}，还不能读入`, known.advice)
}
