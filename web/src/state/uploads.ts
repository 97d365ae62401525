// Files on their way to the queue: chosen here, sent a few at a time, each with its own progress and refusal. It goes on
// whatever page is shown; once a file is taken, its job tells the rest.
import { useSyncExternalStore } from 'react'
import { ApiError } from '../api/errors.ts'
import type { Job } from '../api/types.ts'
import { sendFile } from '../api/upload.ts'
import { isAccepted, isArchive } from './accepted.ts'

/** Why a file did not go in: known before it is sent, or the API's own sentence. */
export type Refusal =
  | { readonly kind: 'type' | 'archive' | 'empty' | 'unreachable' }
  | { readonly kind: 'size'; readonly limit: number }
  | { readonly kind: 'said'; readonly words: string }

export interface Upload {
  readonly key: number
  readonly file: File
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'refused'
  /** From 0 to 1. */
  readonly sent: number
  readonly refusal: Refusal | null
}

const AT_ONCE = 2
const listeners = new Set<() => void>()
const takers = new Set<(job: Job) => void>()
/** So that what failed can be sent again while the page is open. */
const sentFiles = new Map<string, File>()
const stops = new Map<number, AbortController>()
let uploads: readonly Upload[] = []
let next = 1

function set(change: readonly Upload[]): void {
  uploads = change
  for (const listener of listeners) listener()
}

const put = (key: number, change: Partial<Upload>): void =>
  set(uploads.map((one) => (one.key === key ? { ...one, ...change } : one)))

export const currentUploads = (): readonly Upload[] => uploads

export const useUploads = (): readonly Upload[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, currentUploads)

/** Called with the job of every file that is taken. */
export function onTaken(taker: (job: Job) => void): () => void {
  takers.add(taker)
  return () => takers.delete(taker)
}

export const sentFile = (job: string): File | undefined => sentFiles.get(job)

/** @param limit The largest file that is taken, in bytes; null: not known yet. */
export function addUploads(
  files: readonly { readonly file: File; readonly name?: string }[],
  limit: number | null,
): void {
  const added = files.map(({ file, name = file.name }): Upload => {
    const refusal = refusalOf(file, name, limit)
    return { key: next++, file, name, state: refusal ? 'refused' : 'waiting', sent: 0, refusal }
  })
  set([...uploads, ...added])
  addEventListener('beforeunload', holdPage)
  sendNext()
}

export function dropUpload(key: number): void {
  stops.get(key)?.abort()
  set(uploads.filter((one) => one.key !== key))
}

export function retryUpload(key: number): void {
  put(key, { state: 'waiting', refusal: null, sent: 0 })
  sendNext()
}

function refusalOf(file: File, name: string, limit: number | null): Refusal | null {
  if (!isAccepted(name)) return { kind: isArchive(name) ? 'archive' : 'type' }
  if (file.size === 0) return { kind: 'empty' }
  return limit !== null && file.size > limit ? { kind: 'size', limit } : null
}

/** What is not sent yet would be lost with the page: the browser asks first. */
function holdPage(event: BeforeUnloadEvent): void {
  if (uploads.some(({ state }) => state !== 'refused')) event.preventDefault()
}

function sendNext(): void {
  const free = AT_ONCE - uploads.filter(({ state }) => state === 'sending').length
  for (const one of uploads.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free)))
    void send(one)
}

async function send({ key, file, name }: Upload): Promise<void> {
  const stop = new AbortController()
  stops.set(key, stop)
  put(key, { state: 'sending' })
  try {
    const job = await sendFile({ file, name, onSent: (sent) => put(key, { sent }), signal: stop.signal })
    sentFiles.set(job.id, file)
    for (const taker of takers) taker(job)
    set(uploads.filter((one) => one.key !== key))
  } catch (error) {
    // Taken back: it is gone from the list already.
    if (!stop.signal.aborted) put(key, { state: 'refused', refusal: said(error) })
  } finally {
    stops.delete(key)
    sendNext()
  }
}

const said = (error: unknown): Refusal =>
  error instanceof ApiError && error.kind === 'refused'
    ? { kind: 'said', words: error.message }
    : { kind: 'unreachable' }
