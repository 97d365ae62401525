// Length of the longest common subsequence of two texts that differ little (Myers 1986): its time grows with the differences.

export function commonLength(a: string, b: string): number {
  const [n, m] = [a.length, b.length]
  const most = n + m
  const furthest = new Int32Array(2 * most + 2)
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [left, right] = [furthest[most + diagonal - 1] ?? 0, furthest[most + diagonal + 1] ?? 0]
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1
      while (x < n && x - diagonal < m && a.charCodeAt(x) === b.charCodeAt(x - diagonal)) x++
      furthest[most + diagonal] = x
      if (x >= n && x - diagonal >= m) return (n + m - edits) / 2
    }
  }
  return 0
}
