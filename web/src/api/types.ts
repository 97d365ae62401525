// What the API serves, as the pages name it: taken from its routes, nothing written twice.
import type { InferResponseType } from 'hono/client'
import type { Assignment, Diagnostic, Role, Section, Span } from '../../../corpus/schema.ts'
import type { api } from './client.ts'

export type { Assignment, Diagnostic, Role, Section, Span }

export type Comparison = InferResponseType<typeof api.compare.$get, 200>
export type Cell = Comparison['cells'][number]
export type CellValue = Cell['values'][number]
export type CellFact = Cell['facts'][number]
export type Note = Cell['notes'][number]

type Documents = typeof api.documents
export type DocumentDetail = InferResponseType<Documents[':id']['$get'], 200>
export type DocumentText = InferResponseType<Documents[':id']['text']['$get'], 200>
export type ListedDocument = InferResponseType<Documents['$get'], 200>['items'][number]
export type DocumentSummary = Omit<ListedDocument, 'problems'>
export type Target = DocumentDetail['targets'][number]
export type Fact = DocumentDetail['facts'][number]
export type Deadline = DocumentDetail['deadlines'][number]
export type ListedDeadline = InferResponseType<typeof api.deadlines.$get, 200>['items'][number]
export type Responsibility = DocumentDetail['responsibilities'][number]
export type Job = InferResponseType<typeof api.jobs.$get, 200>['items'][number]
export type JobFile = Job['files'][number]
export type Health = InferResponseType<typeof api.health.$get, 200>
export type TaskStatus = Responsibility['status']

export type SearchAnswer = InferResponseType<typeof api.search.$get, 200>
export type SearchHit = SearchAnswer['hits'][number]
export type SearchPassage = SearchHit['passages'][number]
export type Notice = SearchAnswer['query']['notices'][number]
export type Facets = SearchAnswer['facets']
export type Facet = NonNullable<Facets['region']>[number]
export type Suggestion = InferResponseType<typeof api.suggest.$get, 200>['items'][number]
