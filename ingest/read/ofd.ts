// OFD (GB/T 33190), the national format for fixed pages: a zip of XML. Its characters are laid out as those of a PDF are.
import type { Diagnostic } from '../../corpus/schema.ts'
import type { Decoded, FormatReader } from './format.ts'
import { type OfdPages, readPages } from './ofd/pages.ts'
import { compose } from './pdf/compose.ts'
import { laidOut } from './pdf/pages.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { zipKind } from './zip/names-inside.ts'
import { openPackage } from './zip/package.ts'

export const ofd: FormatReader = {
  id: 'OFD 版式文件（.ofd）',
  accepts: (name, bytes) => zipKind(name, bytes) === 'ofd',
  read: decode,
}

const ENCRYPTED = 'Encryptions.xml'

async function decode(name: string, bytes: Uint8Array): Promise<Decoded> {
  const pack = await openPackage(name, bytes)
  if (pack.names.includes(ENCRYPTED))
    throw new UnreadableFile(name, 'OFD 文件已加密', '请解密后重试，或向来源索取未加密的版本')
  const read = await readPages(name, pack)
  const glyphs = read.pages.reduce((sum, page) => sum + page.glyphs.length, 0)
  const unknown = read.pages.reduce((sum, page) => sum + page.unknown, 0)
  if (glyphs === unknown) throw withoutText(name, read, unknown)
  const { text, pages, layout, furniture } = compose(read.pages.map(laidOut))
  return { mediaType: 'application/ofd', text, pages, layout, furniture, diagnostics: told(read) }
}

function withoutText(name: string, { pages, pictures }: OfdPages, unknown: number): UnreadableFile {
  const reason =
    unknown > 0
      ? `OFD 的 ${unknown} 个字形在文件中都没有对应的文字编码`
      : pictures > 0
        ? `OFD 的 ${pages.length} 页都是图片，没有文字`
        : `OFD 的 ${pages.length} 页都没有文字`
  return new UnreadableFile(name, reason, '请向来源索取 Word 版或可以复制文字的版本')
}

const SHOWN = 12
const listed = (pages: readonly number[]): string =>
  pages.length > SHOWN
    ? `第${pages.slice(0, SHOWN).join('、')}等 ${pages.length} 页`
    : `第${pages.join('、')}页`

function told({ pages, pictures, full, missing, attachments }: OfdPages): Diagnostic[] {
  const said = (message: string): Diagnostic => ({ stage: 'read', rule: 'ofd', severity: 'warning', message })
  const unreadable = pages.filter(({ unknown }) => unknown > 0)
  const characters = unreadable.reduce((sum, { unknown }) => sum + unknown, 0)
  return [
    ...(characters > 0
      ? [
          said(
            `${listed(unreadable.map(({ number }) => number))}有 ${characters} 个字形没有对应的文字编码，以 \ufffd 代替。请与原件核对。`,
          ),
        ]
      : []),
    ...(full.length > 0 ? [said(`${listed(full)}的内容过多，没有全部读出。请核对原件。`)] : []),
    ...(missing.length > 0 ? [said(`${listed(missing)}在文件中缺失。请核对原件。`)] : []),
    ...(pictures > 0 ? [said(`文件里有 ${pictures} 幅图片，图中的文字没有读入`)] : []),
    ...(attachments ? [said('文件带有附件，附件没有读入')] : []),
  ]
}
