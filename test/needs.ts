// Tests that want a tool or data which a machine may lack: they skip aloud, and CI fails a skip whose tool is there.
import { describe } from 'vitest'
import { CHROMIUM, missing, SHARED, type Tool } from './tools.ts'

export { CHROMIUM, SHARED }

/** `describe` where the tool is there; else a skipped suite that says what is missing. */
export function describeWith(tool: Tool, name: string, body: () => void): void {
  const reason = missing(tool)
  const title = `${name} [needs ${tool}]`
  if (reason === null) {
    describe(title, body)
    return
  }
  console.warn(`skipped: ${title}: ${reason}`)
  describe.skip(title, body)
}
