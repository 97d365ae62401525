// Keyboard commands: pages register them while they are shown, one listener runs the newest that fits, `?` lists them.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { currentSettings } from './settings.ts'

export interface Command {
  /** A key as `KeyboardEvent.key` names it, or two letters with a space between: `g s`. */
  readonly keys: string
  /** What it does, in the reader's language. Without it the command is not listed (a second key for the same thing). */
  readonly label?: string
  /** `false`: not handled after all, so an older command or the browser may have it. */
  readonly run: () => unknown
}

const SEQUENCE_MS = 1000
const EDITABLE = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'
/** On these Enter has its own meaning. */
const ACTIVATED = 'a[href], button, [role="button"], [role="option"], [role="tab"], summary, label'

let groups: readonly { readonly commands: readonly Command[] }[] = []
const listeners = new Set<() => void>()
let pending: { key: string; at: number } | null = null

function setGroups(next: typeof groups): void {
  groups = next
  for (const listener of listeners) listener()
}

/** An Enter or letter that belongs to an input method, not to us (Safari reports the last one as 229 only). */
export const isComposing = (event: { isComposing?: boolean; keyCode?: number }): boolean =>
  event.isComposing === true || event.keyCode === 229

/** The command that a key press means, given the one pressed before it. */
export function commandFor(
  commands: readonly Command[],
  key: string,
  before: string | null,
): readonly Command[] {
  const wanted = before ? [`${before} ${key}`] : [key]
  return commands.filter((command) => wanted.includes(command.keys))
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return
  const target = event.target instanceof Element ? event.target : null
  if (event.key.length === 1 && !currentSettings().keys) return
  if (target?.closest(EDITABLE)) return
  if (event.key === 'Enter' && target?.closest(ACTIVATED)) return
  const newestFirst = [...groups].reverse().flatMap((group) => group.commands)
  const before = pending && event.timeStamp - pending.at < SEQUENCE_MS ? pending.key : null
  pending = null
  const found = commandFor(newestFirst, event.key, before)
  for (const command of found) {
    if (command.run() === false) continue
    event.preventDefault()
    return
  }
  if (newestFirst.some((command) => command.keys.startsWith(`${event.key} `))) {
    pending = { key: event.key, at: event.timeStamp }
  }
}

/** Runs what a key means on the page shown, without its press: for a field that hands over to the list below it. */
export function runCommand(keys: string): boolean {
  const newestFirst = [...groups].reverse().flatMap((group) => group.commands)
  return newestFirst.some((command) => command.keys === keys && command.run() !== false)
}

/** Starts listening; returns what stops it. */
export function listenForKeys(): () => void {
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** Registers commands while the component is shown; the newest registration wins. */
export function useKeys(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    const group = {
      get commands() {
        return latest.current
      },
    }
    setGroups([...groups, group])
    return () => setGroups(groups.filter((one) => one !== group))
  }, [])
}

/** Everything that can be pressed now, newest first, for the help page. */
export const useCommands = (): readonly Command[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => groups,
  )
    .toReversed()
    .flatMap((group) => group.commands)
