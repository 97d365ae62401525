// The marks of a text are one stop of the Tab key: from there arrows go from mark to mark.
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback } from 'react'

const MARKS = '[data-r][role="button"]'
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

export interface Roving {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function useRoving(pane: RefObject<HTMLElement | null>): Roving {
  const stopAt = useCallback(
    (mark: HTMLElement | undefined) => {
      for (const old of pane.current?.querySelectorAll<HTMLElement>(`${MARKS}[tabindex="0"]`) ?? [])
        old.tabIndex = -1
      if (mark) mark.tabIndex = 0
    },
    [pane],
  )
  const onFocus = useCallback(
    (event: FocusEvent<HTMLElement>): void => {
      const element = pane.current
      if (!element) return
      // The pane comes first; the next stop is the selected mark, else the first one that is in view.
      if (event.target === element) stopAt(firstInView(element))
      else if (event.target.matches(MARKS)) stopAt(event.target)
    },
    [pane, stopAt],
  )
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key]
    const now = event.target
    if (step === undefined || !(now instanceof HTMLElement) || !now.matches(MARKS)) return
    const marks = shownMarks(event.currentTarget)
    const next = marks[marks.indexOf(now) + step]
    if (!next) return
    event.preventDefault()
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
  }, [])
  return { onFocus, onKeyDown }
}

const shownMarks = (pane: HTMLElement): HTMLElement[] =>
  [...pane.querySelectorAll<HTMLElement>(MARKS)].filter((mark) => !isHidden(mark, pane.classList))

const HIDING = [
  ['m-target', 'hide-targets'],
  ['m-deadline', 'hide-deadlines'],
  ['m-duty', 'hide-responsibilities'],
  ['m-doubt', 'hide-doubts'],
] as const

const isHidden = (mark: HTMLElement, pane: DOMTokenList): boolean =>
  HIDING.some(([look, hide]) => mark.classList.contains(look) && pane.contains(hide))

function firstInView(pane: HTMLElement): HTMLElement | undefined {
  const box = pane.getBoundingClientRect()
  const marks = shownMarks(pane)
  return (
    marks.find(({ dataset }) => dataset.selected === 'true') ??
    marks.find((mark) => mark.getBoundingClientRect().top >= box.top) ??
    marks[0]
  )
}
