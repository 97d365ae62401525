// Finding words at a place in running text: lists kept by first character, sticky patterns.

export type ByFirst = ReadonlyMap<string, readonly string[]>

/** The longest of each first character come first. */
export function byFirst(forms: readonly string[]): ByFirst {
  const index = new Map<string, string[]>()
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const list = index.get(form[0] ?? '')
    if (list) list.push(form)
    else index.set(form[0] ?? '', [form])
  }
  return index
}

/** The longest form that stands at `at`; empty where none does. */
export function longest(forms: ByFirst, text: string, at: number): string {
  const form = forms.get(text[at] ?? '')?.find((one) => text.startsWith(one, at)) ?? ''
  // 工业和信息化部门 is no ministry.
  return form.endsWith('部') && text[at + form.length] === '门' ? '' : form
}

/** A character of a body's own name, not a word that leads on from it: 应对气候变化 and 经济 are names, 应 and 经 are not. */
export const NAME_CHARACTER =
  '(?:(?![向由报将要应对在经与的把使让])[〇㐀-鿿]|应对(?=[〇㐀-鿿]{2})|应急|对[外口]|经[济信营贸]|要素|财经)'
