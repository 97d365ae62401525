// Why a file was not read and what to do, without its name: that stands beside it.
import type { JobFile } from '../api/types.ts'

export function failureWords({ name, message }: Pick<JobFile, 'name' | 'message'>): string {
  const named = `${name}：`
  return message?.startsWith(named) ? message.slice(named.length) : (message ?? '')
}
