// Operands of drawing instructions, which pdf.js gives as loose lists: only what is asked for gets through.

/** Numbers in a list, a typed array, or a list that holds one of these. */
export function numbersIn(operands: unknown): number[] {
  const values = isList(operands) ? operands : []
  const first = values[0]
  return Array.from(isList(first) ? first : values, (value) =>
    typeof value === 'number' ? value : Number.NaN,
  )
}

export const itemsIn = (operands: unknown): readonly unknown[] =>
  isList(operands) ? Array.from(operands) : []

export const numberIn = (operands: unknown, index = 0): number => {
  const value = itemsIn(operands)[index]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export const stringIn = (operands: unknown): string => {
  const [value] = itemsIn(operands)
  return typeof value === 'string' ? value : ''
}

/** A property of something that may have it. */
export const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))
