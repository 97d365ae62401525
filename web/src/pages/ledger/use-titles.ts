// Titles of documents by id, asked for in one list and not document by document.
import { useQuery } from '@tanstack/react-query'
import { documentTitles } from '../../api/queries.ts'

export const useTitles = (): ReadonlyMap<string, string> => useQuery(documentTitles()).data ?? NO_TITLES

const NO_TITLES: ReadonlyMap<string, string> = new Map()
