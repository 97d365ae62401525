// The application in Chromium on the real server. One file, so that all scenarios share one server and one store.
import { afterAll, afterEach, beforeAll } from 'vitest'
import { describeWith } from '../needs.ts'
import { type App, startApp } from './app.ts'
import { compareScenarios } from './scenarios/compare.ts'
import { faultScenarios } from './scenarios/faults.ts'
import { findScenarios } from './scenarios/find.ts'
import { heldScenarios } from './scenarios/held.ts'
import { importScenarios } from './scenarios/import.ts'
import { ledgerScenarios } from './scenarios/ledger.ts'
import { originalScenarios } from './scenarios/original.ts'
import { pageScenarios } from './scenarios/pages.ts'
import { readerScenarios } from './scenarios/reader.ts'

describeWith('chromium', 'the application in the browser', () => {
  let app: App | undefined
  const running = (): App => {
    if (!app) throw new Error('the server did not start')
    return app
  }
  // A first ingest of all that is shipped, maybe beside other suites.
  beforeAll(async () => {
    app = await startApp()
  }, 240_000)
  afterEach(() => app?.closePages())
  afterAll(() => app?.close())

  findScenarios(running)
  readerScenarios(running)
  compareScenarios(running)
  ledgerScenarios(running)
  faultScenarios(running)
  pageScenarios(running)
  // Last: these change what the library holds.
  importScenarios(running)
  heldScenarios(running)
  originalScenarios(running)
})
