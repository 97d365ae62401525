// Entry of the process that reads PDFs. pdf.js is loaded before tsx's hooks, which would take a second to go through it.
import 'pdfjs-dist/legacy/build/pdf.mjs'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { register } from 'tsx/esm/api'

register()
await import('./child.ts')
