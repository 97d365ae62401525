// What tests may want from the machine, and whether it is there; `.ci` asks the same questions.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Data that several projects share, beside the checkout: gold annotations, real files of other origin. */
export const SHARED = fileURLToPath(new URL('../../shared', import.meta.url))
export const CHROMIUM = '/usr/bin/chromium'

export const TOOLS = [
  'shared',
  'chromium',
  'meilisearch',
  'libreoffice',
  'tesseract',
  'pdftotext',
  'unprivileged',
] as const
export type Tool = (typeof TOOLS)[number]

/** Why a tool cannot be used here, or null when it can. */
export function missing(tool: Tool): string | null {
  switch (tool) {
    case 'shared':
      return existsSync(SHARED) ? null : 'no ../shared beside the checkout'
    case 'chromium':
      return existsSync(CHROMIUM) ? null : `no ${CHROMIUM} (Debian packages chromium and fonts-noto-cjk)`
    case 'unprivileged':
      return process.getuid?.() === 0 ? 'root may read and write everything' : null
    case 'libreoffice':
      return onPath('soffice') ? null : 'no soffice on PATH (Debian package libreoffice-writer-nogui)'
    case 'tesseract':
      return onPath('tesseract')
        ? null
        : 'no tesseract on PATH (Debian packages tesseract-ocr and tesseract-ocr-chi-sim)'
    case 'pdftotext':
      return readsChinesePdf()
        ? null
        : 'no pdftotext that knows GBK (Debian packages poppler-utils and poppler-data)'
    case 'meilisearch':
      return process.env.MEILI_URL || onPath('meilisearch') ? null : 'no MEILI_URL and no meilisearch on PATH'
  }
}

/** Without the character maps of poppler-data pdftotext leaves out, and does not fail on, text whose font names one. */
const readsChinesePdf = (): boolean =>
  onPath('pdftotext') !== undefined &&
  execFileSync('pdftotext', ['-listenc'], { encoding: 'utf8' }).includes('GBK')

export const onPath = (command: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path))
