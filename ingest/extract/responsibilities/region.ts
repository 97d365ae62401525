// The region of the text, as the grammar of agencies wants it.
import { NATION } from '../../../corpus/lexicon/regions.ts'
import type { Context } from '../context.ts'

export const regionOf = ({ metadata }: Context): string => metadata.regionCode[0] ?? NATION
