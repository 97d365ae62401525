// pdf.js with everything it needs from this server. Only loaded when an original is opened; the build for older browsers, as
// offices have them.
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

export type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

GlobalWorkerOptions.workerSrc = workerAddress

const DATA = import.meta.env.PDF_DATA
const PIECE = 256 * 1024
const ERRORS_ONLY = 0

/** Reads as much of the file as the pages shown need. */
export const openPdf = (address: string): PDFDocumentLoadingTask =>
  getDocument({
    url: address,
    cMapUrl: `${DATA}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${DATA}/standard_fonts/`,
    wasmUrl: `${DATA}/wasm/`,
    iccUrl: `${DATA}/iccs/`,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: PIECE,
    verbosity: ERRORS_ONLY,
  })
