// One file sent to the queue. Not by `fetch`: only this way a browser says how much of it has gone out.
import { ApiError, refusal } from './errors.ts'
import type { Job } from './types.ts'

interface Sending {
  readonly file: File
  /** Under which name it goes in: a newer version takes the name of the one before. */
  readonly name: string
  /** From 0 to 1. */
  readonly onSent: (share: number) => void
  readonly signal: AbortSignal
}

/** @throws ApiError; `AbortError` where it was taken back. */
export function sendFile({ file, name, onSent, signal }: Sending): Promise<Job> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const give = (): void => request.abort()
    signal.addEventListener('abort', give, { once: true })
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new ApiError('unreachable', 0, '')))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    request.addEventListener('load', () => {
      if (request.status !== 202) return reject(refusal(request.status, request.responseText))
      try {
        const job: Job = JSON.parse(request.responseText)
        resolve(job)
      } catch {
        reject(new ApiError('unreachable', request.status, ''))
      }
    })
    request.addEventListener('loadend', () => signal.removeEventListener('abort', give))
    const form = new FormData()
    form.append('file', file, name)
    request.open('POST', '/api/documents')
    request.send(form)
  })
}
