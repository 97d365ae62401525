// Answers about words that a text asks for again and again: what a unit measures, how a name is spelled.

/** Together at most some tens of megabytes, whoever asks for what. */
const MOST = 4000
/** What is longer is hardly asked for twice. */
const LONGEST = 40

/** The same answers, found once. @param answer depends on nothing but the word, and nobody changes what it gives */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    if (word.length > LONGEST) return answer(word)
    const before = known.get(word)
    if (before !== undefined) return before
    const found = answer(word)
    // To forget all at once costs less than to keep an order of use.
    if (known.size >= MOST) known.clear()
    known.set(word, found)
    return found
  }
}
