// The original as pdf.js has it, open while its pane is shown, with the sizes of its pages.
import { useEffect, useState } from 'react'
import type { PageLayout } from '../../../api/originals.ts'
import { openPdf, type PDFDocumentProxy } from './pdf.ts'

export interface Opened {
  readonly pdf: PDFDocumentProxy
  readonly pages: readonly { readonly number: number; readonly width: number; readonly height: number }[]
}

/** @param layouts The pages that the text stands on; none: all pages are shown. */
export function usePdf(
  address: string,
  layouts: readonly PageLayout[],
): { readonly opened: Opened | null; readonly failed: boolean } {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    const task = openPdf(address)
    const open = async (): Promise<void> => {
      const pdf = await task.promise
      const known = layouts.filter(({ number }) => number >= 1 && number <= pdf.numPages)
      const pages = known.length > 0 ? known : await allPages(pdf)
      if (!gone) setOpened({ pdf, pages })
    }
    open().catch(() => {
      if (!gone) setFailed(true)
    })
    return () => {
      gone = true
      void task.destroy()
    }
  }, [address, layouts])
  return { opened, failed }
}

/** Like the first one, until they are drawn: asking each would read the whole file. */
async function allPages(pdf: PDFDocumentProxy): Promise<Opened['pages']> {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  return Array.from({ length: pdf.numPages }, (_, index) => ({ number: index + 1, width, height }))
}
