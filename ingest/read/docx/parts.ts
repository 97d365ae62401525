// Which parts of a .docx hold its text, by its relationships: a main document may have any name. Targets outside are never followed.
import { posix } from 'node:path'
import { UnreadableFile } from '../unreadable-file.ts'
import type { Package } from '../zip/package.ts'
import { descendants, xmlTree } from '../zip/xml.ts'

export interface Parts {
  readonly document: string
  readonly footnotes: string | null
  readonly endnotes: string | null
  readonly numbering: string | null
  readonly styles: string | null
}

interface Relationship {
  readonly kind: string
  readonly target: string
}

/** @throws UnreadableFile */
export async function readParts(file: string, pack: Package): Promise<Parts> {
  const part = async (name: string | null): Promise<string | null> => (name === null ? null : pack.text(name))
  const main =
    (await related(file, pack, '')).find(({ kind }) => kind === 'officeDocument')?.target ??
    'word/document.xml'
  const document = await pack.text(main)
  if (document === null)
    throw new UnreadableFile(file, 'Word 文档里没有正文部分', '请用 Word 或 WPS 打开后另存为 .docx 再重试')
  const relationships = await related(file, pack, main)
  const find = (kind: string): Promise<string | null> => {
    const target =
      relationships.find((one) => one.kind === kind)?.target ?? posix.join(posix.dirname(main), `${kind}.xml`)
    return part(target)
  }
  return {
    document,
    footnotes: await find('footnotes'),
    endnotes: await find('endnotes'),
    numbering: await find('numbering'),
    styles: await find('styles'),
  }
}

async function related(file: string, pack: Package, source: string): Promise<Relationship[]> {
  const name = posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`)
  const xml = await pack.text(name)
  if (xml === null) return []
  return descendants(xmlTree(file, xml), 'Relationship').flatMap(({ attributes }) => {
    const target = attributes.get('Target')
    if (target === undefined || attributes.get('TargetMode') === 'External') return []
    const path = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target)
    return [{ kind: attributes.get('Type')?.split('/').at(-1) ?? '', target: path }]
  })
}
