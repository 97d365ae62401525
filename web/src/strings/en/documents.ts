// Documents: the list of what the library holds.
import type { Strings } from '../zh.ts'

export const documents: Strings['documents'] = {
  title: 'Documents',
  what: 'the list of documents',
  total: (n) => `${n} documents`,
  shown: (shown, all) => `${shown} of ${all} shown`,
  titleFilter: 'Title contains',
  column: {
    title: 'Title',
    issuer: 'Issuer',
    number: 'Number',
    date: 'Date',
    type: 'Type',
    targets: 'Targets',
    deadlines: 'Deadlines',
    responsibilities: 'Duties',
    problems: 'Problems',
  },
  sort: {
    label: 'Sort',
    id: 'By file',
    region: 'By region',
    issuedOn: 'Newest first',
    savedAt: 'Latest read first',
  },
  group: (file, n) => `${file}: ${n} documents`,
  more: 'Load more',
  none: 'No document meets the filters',
  dropTitle: (title) => `Drop “title contains ${title}”`,
  empty: 'The library is empty',
  emptyHint: 'Drop files anywhere in this window, or put whole folders in from the command line:',
  emptySteps: [
    'Each is read, cleaned and split; a compilation becomes its single policies.',
    'Targets, deadlines and responsibilities are extracted, each with its clause.',
    'A document can be searched as soon as it is read; a file that cannot be read says why and holds up no other.',
  ],
}
