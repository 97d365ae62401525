// PDF: text in reading order with the places of its lines, read in a process of its own; pages that are pictures by OCR where it is
// installed.
import type { Decoded, FormatReader } from './format.ts'
import { readScans } from './ocr/scans.ts'
import { imageOnly, told } from './pdf/diagnostics.ts'
import { Finished, Opened, Picture } from './pdf/messages.ts'
import { PdfProcess } from './pdf/process.ts'
import { REFUSALS, Refused } from './pdf/refusal.ts'
import { UnreadableFile } from './unreadable-file.ts'

const MEDIA_TYPE = 'application/pdf'
const SIGNATURE = '%PDF-'
/** Some programs put a few bytes before it; then the name has to say so too. */
const HEAD = 1_024
const NAME = /\.pdf$/i

export const pdf: FormatReader = {
  id: 'PDF',
  accepts: (name, bytes) => {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length))
    const at = head.indexOf(SIGNATURE)
    return at === 0 || (at > 0 && NAME.test(name))
  },
  read: async (name, bytes) => {
    try {
      return await decode(bytes)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      throw new UnreadableFile(name, error.refusal.reason, error.refusal.advice, { cause: error.cause })
    }
  },
}

/** @throws Refused */
async function decode(bytes: Uint8Array): Promise<Decoded> {
  const reader = PdfProcess.take()
  try {
    const { pages, pictures } = await reader.ask({ kind: 'open', bytes }, Opened)
    const scans = await readScans(pictures, (page) => reader.ask({ kind: 'draw', page }, Picture))
    if (scans.pages.length === 0 && pictures.length === pages) throw new Refused(imageOnly(pages, scans))
    const finished = await reader.ask({ kind: 'finish', scanned: scans.pages }, Finished)
    const { text, layout, furniture } = finished
    if (text.trim() === '') throw new Refused(REFUSALS.noText)
    return {
      mediaType: MEDIA_TYPE,
      text,
      pages: finished.pages,
      layout,
      furniture,
      diagnostics: told(finished, scans),
    }
  } finally {
    reader.giveBack()
  }
}
