// Whether two titles name one policy: a notice shortens (推进…实施方案 for 关于推进…实施方案).
const MARKS = /[\s“”"《》〈〉()（）、,，·—-]/g
const ENOUGH = 0.7

export function similar(one: string, other: string): boolean {
  const [a, b] = [one.replace(MARKS, ''), other.replace(MARKS, '')]
  if (a.includes(b) || b.includes(a)) return true
  const pairs = pairsOf(a)
  const shared = [...pairsOf(b)].filter((pair) => pairs.has(pair)).length
  return shared >= ENOUGH * Math.min(pairs.size, Math.max(1, b.length - 1))
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
