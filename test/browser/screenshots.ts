// Pictures of every page for the documentation, on the shipped documents: `node --import tsx test/browser/screenshots.ts`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { missing } from '../tools.ts'
import { PHONE, startApp, WIDE } from './app.ts'

const OUT = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
const INDICATOR = encodeURIComponent('非化石能源消费比重')
const CELL = encodeURIComponent('青海省@non-fossil-share@2030')

/** Name, address, what must be there, and what to do first. */
const PAGES: readonly (readonly [name: string, path: string, content: string])[] = [
  ['home', '/', '.home-table tbody tr'],
  [
    'search',
    `/search?q=${encodeURIComponent('非化石能源 比重 region:贵州省')}&scope=sentence`,
    'article.result',
  ],
  ['documents', '/documents', '.data-table tbody tr'],
  ['import', '/import', '.import-list > li'],
  ['reader', '/documents/d0060?rec=d0060-t5', '.text-pane .block'],
  [
    'compare',
    `/compare?indicators=${INDICATOR},${encodeURIComponent('森林覆盖率')}`,
    'table.matrix tbody tr',
  ],
  ['compare-cell', `/compare?indicators=${INDICATOR}&cell=${CELL}`, '.popover .focus'],
  ['bars', `/compare?indicators=${INDICATOR}&view=bars`, '.bars .bar'],
  ['map', `/compare?indicators=${INDICATOR}&view=map`, '.tile'],
  [
    'ledger',
    `/ledger?agency=${encodeURIComponent('贵州省发展和改革委员会')}&role=lead`,
    '.data-table tbody tr',
  ],
  ['calendar', '/ledger?view=calendar&year=2025', '.strip'],
]

const lacking = missing('chromium')
if (lacking !== null) {
  process.stderr.write(`${lacking}\n`)
  process.exit(1)
}
mkdirSync(OUT, { recursive: true })
const app = await startApp()
try {
  for (const size of [WIDE, PHONE])
    for (const [name, path, content] of PAGES) {
      const { page } = await app.open(path, size)
      await page.locator(content).first().waitFor()
      await page.waitForLoadState('networkidle')
      const file = `${OUT}/${name}-${size.width}.png`
      await page.screenshot({ path: file })
      process.stdout.write(`${file}\n`)
      await app.closePages()
    }
} finally {
  await app.close()
}
