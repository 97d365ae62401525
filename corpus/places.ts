// Where a string stands in a text.

/** The start of every place, in order; overlapping ones too, unless `step` is the length of the string. */
export function placesOf(text: string, part: string, step = 1): number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + step)) places.push(at)
  return places
}
