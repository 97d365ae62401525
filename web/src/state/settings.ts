// What a reader chose for this browser: language, density, keys, reading face. Kept in localStorage, shared by all pages.
import { useSyncExternalStore } from 'react'

export interface Settings {
  readonly language: 'zh' | 'en'
  readonly density: 'regular' | 'compact'
  /** Single-letter keys may be in the way of assistive programs, so they can be switched off. */
  readonly keys: boolean
  readonly readerSize: number
  readonly readerFace: 'hei' | 'song'
}

export const READER_SIZES = { min: 15, max: 21, initial: 17 } as const
const STORED = 'zhengce.settings'
const INITIAL: Settings = {
  language: 'zh',
  density: 'regular',
  keys: true,
  readerSize: READER_SIZES.initial,
  readerFace: 'hei',
}

/** Settings from what was stored: unknown or damaged parts fall back to the defaults one by one. */
export function parseSettings(stored: string | null): Settings {
  const given = parseObject(stored)
  const size = Number(given.readerSize)
  return {
    language: given.language === 'en' ? 'en' : 'zh',
    density: given.density === 'compact' ? 'compact' : 'regular',
    keys: given.keys !== false,
    readerSize: size >= READER_SIZES.min && size <= READER_SIZES.max ? size : INITIAL.readerSize,
    readerFace: given.readerFace === 'song' ? 'song' : 'hei',
  }
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const listeners = new Set<() => void>()
let current: Settings = parseSettings(read())

function read(): string | null {
  try {
    return globalThis.localStorage?.getItem(STORED) ?? null
  } catch {
    return null // private windows of some browsers refuse storage
  }
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(STORED, JSON.stringify(current))
  } catch {
    // the choice still holds until the page is closed
  }
  for (const listener of listeners) listener()
}

export const currentSettings = (): Settings => current

export const useSettings = (): Settings =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
