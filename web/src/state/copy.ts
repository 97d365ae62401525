// Copies text and says so.
import { announce } from './announce.tsx'

export async function copyText(text: string, words: { done: string; failed: string }): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(words.done)
  } catch {
    announce(words.failed) // no permission, or not a secure origin
  }
}
