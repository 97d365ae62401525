// The pages of the main navigation, in its order, with the letter that follows `g`.
export const PAGES = [
  { path: '/', name: 'home', key: 'h' },
  { path: '/search', name: 'search', key: 's' },
  { path: '/documents', name: 'documents', key: 'd' },
  { path: '/compare', name: 'compare', key: 'c' },
  { path: '/ledger', name: 'ledger', key: 'l' },
  { path: '/import', name: 'import', key: 'i' },
] as const
