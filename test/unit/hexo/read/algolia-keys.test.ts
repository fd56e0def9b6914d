import { expect, test } from 'vitest'
import { algoliaKeys } from '../../../../src/hexo/read/algolia-keys'

const keys = (algolia: unknown, environment = {}) => algoliaKeys({ algolia } as never, environment)

test('the keys stand in _config.yml, the id of the app also under its old name', () => {
  const found = { appId: 'APP', apiKey: 'key', indexName: 'blog' }
  expect(keys(found).found).toEqual(found)
  expect(keys({ applicationID: 'APP', apiKey: 'key', indexName: 'blog' }).found).toEqual(found)
})

test('the environment wins', () => {
  const environment = { ALGOLIA_APP_ID: 'A', ALGOLIA_API_KEY: 'B', ALGOLIA_INDEX_NAME: 'C' }
  expect(keys({ appId: 'x', apiKey: 'x', indexName: 'x' }, environment).found).toEqual({
    appId: 'A',
    apiKey: 'B',
    indexName: 'C',
  })
  expect(keys(undefined, environment).missing).toEqual([])
})

test('what is missing is told with both places where it can stand', () => {
  expect(keys({ appId: 'APP', apiKey: '' })).toEqual({
    found: undefined,
    missing: ['algolia.apiKey (or ALGOLIA_API_KEY)', 'algolia.indexName (or ALGOLIA_INDEX_NAME)'],
  })
})
