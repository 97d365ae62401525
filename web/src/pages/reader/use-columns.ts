// The widths of the outline and of the records: dragged, moved by arrows, kept in this browser.
import { useState } from 'react'

export type Side = 'left' | 'right'
export type Columns = Readonly<Record<Side, number>>

export const LIMITS: Readonly<Record<Side, { least: number; most: number; initial: number }>> = {
  left: { least: 160, most: 420, initial: 240 },
  right: { least: 280, most: 640, initial: 400 },
}
const STORED = 'zhengce.reader.columns'

export function parseColumns(stored: string | null): Columns {
  const given: { left?: unknown; right?: unknown } = objectIn(stored)
  return { left: within('left', Number(given.left)), right: within('right', Number(given.right)) }
}

export function within(side: Side, width: number): number {
  const { least, most, initial } = LIMITS[side]
  return Number.isFinite(width) && width > 0 ? Math.round(Math.min(most, Math.max(least, width))) : initial
}

function objectIn(stored: string | null): object {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

export function useColumns(): { columns: Columns; resize: (side: Side, width: number) => void } {
  const [columns, setColumns] = useState(() => parseColumns(stored()))
  const resize = (side: Side, width: number): void => {
    const next = { ...columns, [side]: within(side, width) }
    setColumns(next)
    try {
      localStorage.setItem(STORED, JSON.stringify(next))
    } catch {
      // storage refused: the width holds until the page is closed
    }
  }
  return { columns, resize }
}
