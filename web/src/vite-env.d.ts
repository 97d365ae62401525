/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the data of pdf.js lies; see pdf-data.ts. */
  readonly PDF_DATA: string
}
