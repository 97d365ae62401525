// What pdf.js needs beside its code (character maps, standard fonts, decoders), put beside the built scripts under the version's
// name, so that a browser may keep it for good and no other host is asked.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const PACKAGE = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs']

export const pdfData = (): Plugin => {
  const { version }: { version: string } = JSON.parse(readFileSync(PACKAGE, 'utf8'))
  const base = `assets/pdf-${version}`
  return {
    name: 'pdf-data',
    config: () => ({ define: { 'import.meta.env.PDF_DATA': JSON.stringify(`/${base}`) } }),
    generateBundle() {
      for (const folder of FOLDERS)
        for (const name of readdirSync(join(dirname(PACKAGE), folder)))
          this.emitFile({
            type: 'asset',
            fileName: `${base}/${folder}/${name}`,
            source: readFileSync(join(dirname(PACKAGE), folder, name)),
          })
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${base}`, (request, response, next) => {
        const [, folder = '', name = ''] = (request.url ?? '').split('/')
        const found = FOLDERS.includes(folder) && readdirSync(join(dirname(PACKAGE), folder)).includes(name)
        if (found) response.end(readFileSync(join(dirname(PACKAGE), folder, name)))
        else next()
      })
    },
  }
}
