import type { SearchData } from '../../pages/services/search'
import { fromElsewhere } from '../elsewhere'

export type Account = NonNullable<SearchData['algolia']>

interface Request {
  readonly indexName: string
  readonly query: string
  readonly [parameter: string]: unknown
}

export interface Client {
  search(what: { readonly requests: Request[] }): Promise<{ readonly results: readonly unknown[] }>
}

/** What a script from elsewhere makes clients with: release 5, or release 4, whose requests have another form. */
type Foreign =
  | { readonly liteClient: (appId: string, apiKey: string) => Client }
  | (((appId: string, apiKey: string) => { search(requests: object[]): ReturnType<Client['search']> }) & {
      readonly liteClient?: undefined
    })

/** Loads what asks Algolia: ours, unless the config sends browsers elsewhere. */
export async function clientFor({ appId, apiKey }: Account): Promise<Client> {
  const foreign = await fromElsewhere<Foreign>('algolia_search', 'algoliasearch')
  if (!foreign) return (await import('./algolia-library')).default(appId, apiKey)
  if (foreign.liteClient) return foreign.liteClient(appId, apiKey)
  const old = foreign(appId, apiKey)
  return {
    search: ({ requests }) =>
      old.search(requests.map(({ indexName, query, ...params }) => ({ indexName, query, params }))),
  }
}
