import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../../src/config/load'
import { searchButton, searchData, searchDialog } from '../../../../src/pages/services/search'
import { facts } from '../../../fixtures/facts'
import { aSite } from '../../../fixtures/site'

const configOf = (search: object) => loadConfig({ search }).config
const algolia = { appId: 'APP', apiKey: 'key', indexName: 'blog' }
const ofSite = facts({ site: aSite({ blog: { algolia } }) })
const data = (search: object, of = ofSite) => searchData(configOf(search), of)

describe('a search', () => {
  test('that knows no account is none', () => {
    for (const use of ['algolia_search', 'docsearch', '']) {
      expect(searchButton(configOf({ use }), facts())).toBeUndefined()
      expect(searchDialog(configOf({ use }), facts())).toBeUndefined()
      expect(searchData(configOf({ use }), facts())).toBeUndefined()
    }
  })

  test('has an index of its own, unless another folder holds it', () => {
    const index = (CDN?: string) => data({ use: 'local_search', local_search: { CDN } })?.local?.index
    expect(index()).toBe('/search-index/')
    expect(index('https://cdn.example/index')).toBe('https://cdn.example/index/')
    expect(index('https://cdn.example/search.xml')).toBe('/search-index/')
  })

  test('of the blog itself shows as many places and results as it is told', () => {
    const local_search = { top_n_per_article: -1, pagination: { enable: true, hitsPerPage: 4 } }
    expect(data({ use: 'local_search', local_search })?.local).toMatchObject({ places: -1, perPage: 4 })
    expect(data({ use: 'local_search' })?.local).toMatchObject({ places: 1, perPage: undefined })
  })

  test('of Algolia has the account of the blog', () => {
    const found = data({ use: 'algolia_search', algolia_search: { hitsPerPage: 9 } })
    expect(found?.algolia).toEqual({ ...algolia, perPage: 9 })
    expect(found?.local).toBeUndefined()
  })

  test('of DocSearch has the options of the user, who may want its keys', () => {
    const docsearch = { ...algolia, option: { maxResultsPerGroup: 2, keyboardShortcuts: { '/': true } } }
    expect(data({ use: 'docsearch', docsearch })?.docsearch).toEqual({
      ...algolia,
      maxResultsPerGroup: 2,
      keyboardShortcuts: { '/': true },
    })
  })

  test('opens by / unless the blog does not want it', () => {
    const dialog = (search: object) => searchDialog(configOf({ use: 'local_search', ...search }), ofSite)
    expect(dialog({})?.slashOpens).toBe(true)
    expect(dialog({ shortcut: false })).toMatchObject({ slashOpens: false, slash: undefined })
  })
})
