// A reading of one body that leads: a group or office whose clause says what it is for.
import type { ResponsibilityReading } from './responsibility.ts'

export const leading = (agency: string): ResponsibilityReading => ({
  bodies: [{ agency, mark: 'lead', group: 0, prefixed: true }],
  openList: false,
  listed: false,
})
