// What an indicator goes by in a comparison: its id in the lexicon, or its name as written where the lexicon has none.
import type { Target } from '../schema.ts'

export const indicatorKey = ({ indicatorId, indicator }: Pick<Target, 'indicatorId' | 'indicator'>): string =>
  indicatorId ?? indicator
