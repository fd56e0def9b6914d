import { flag, freeMap, integer, oneOf, section, text } from '../../settings/kinds'

export const search = {
  search: section({
    use: oneOf('algolia_search', 'local_search', 'docsearch')
      .optional()
      .describe('What searches; blank for no search'),
    placeholder: text().optional().describe('What the empty field says'),
    shortcut: flag()
      .default(true)
      .describe('Whether the key / opens the search, as Ctrl+K does; a reader can turn it off'),
    algolia_search: section({
      hitsPerPage: integer({ min: 1 }).default(6).describe('How many results at once'),
    }).describe('Algolia, with the keys in _config.yml or the environment'),
    local_search: section({
      preload: flag().default(false).describe('Load the index with the page'),
      top_n_per_article: integer({ min: -1 })
        .default(1)
        .describe('How many places in each post; -1 shows all'),
      unescape: flag().default(false).describe('Needs no care: the index holds plain text'),
      pagination: section({
        enable: flag().default(false).describe('Show the results in pages'),
        hitsPerPage: integer({ min: 1 }).default(8).describe('How many results at once'),
      }).describe('Pages of results'),
      CDN: text()
        .optional()
        .describe('The folder of the index, if it is elsewhere; a file made for another theme is not used'),
    }).describe('An index that is part of the site'),
    docsearch: section({
      appId: text().optional().describe('The id of your app'),
      apiKey: text().optional().describe('The key for searching'),
      indexName: text().optional().describe('The name of your index'),
      option: freeMap().default({}).describe('Further options of DocSearch'),
    }).describe('Algolia DocSearch'),
  }).describe('Search'),
}
