// Texts of policies made up for tests: long enough to be one, with nothing that only one file has.

/** A body: purpose, three numbered parts with items, some 500 characters. */
export function body(subject: string, lines = true): string {
  const parts = ['总体要求', '重点任务', '保障措施'].map(
    (name, index) =>
      `${'一二三'[index]}、${name}\n(一)推进${subject}。到2025年,${subject}水平明显提升,相关指标达到${60 + index}%以上,工作机制基本健全。(市发展改革委牵头,各有关部门按职责分工负责)\n(二)夯实${subject}基础。完善标准体系,加大投入力度,组织开展试点示范,及时总结推广经验做法,形成全社会共同参与的良好局面。`,
  )
  const whole = `为深入推进${subject},根据国家有关部署,结合本地实际,制定本文件。\n${parts.join('\n')}`
  return lines ? whole : whole.replaceAll('\n', '')
}

/** Splits a body over pages: the first `pages - 1` marks stand inside it. */
export function overPages(text: string, marks: readonly string[]): string {
  const size = Math.floor(text.length / (marks.length + 1))
  const cuts = marks.map((_, index) => text.slice(index * size, (index + 1) * size))
  return cuts.map((cut, index) => cut + (marks[index] ?? '')).join('') + text.slice(marks.length * size)
}
