import type Hexo from 'hexo'

/** Under which names a key stands in `_config.yml`, and in the environment, which wins. */
const KEYS = {
  appId: { written: ['appId', 'applicationID'], environment: 'ALGOLIA_APP_ID' },
  apiKey: { written: ['apiKey'], environment: 'ALGOLIA_API_KEY' },
  indexName: { written: ['indexName'], environment: 'ALGOLIA_INDEX_NAME' },
} as const

/** What browsers need to ask Algolia, and which of it nobody has said. */
export function algoliaKeys({ algolia }: Hexo['config'], environment: NodeJS.ProcessEnv = process.env) {
  const written: Record<string, unknown> = algolia ?? {}
  const read = (name: keyof typeof KEYS): string => {
    const { written: names, environment: variable } = KEYS[name]
    const [value = ''] = [environment[variable], ...names.map(key => written[key])].filter(Boolean)
    return String(value)
  }
  const found = { appId: read('appId'), apiKey: read('apiKey'), indexName: read('indexName') }
  const missing = (Object.keys(KEYS) as (keyof typeof KEYS)[]).filter(name => !found[name])
  return {
    found: missing.length === 0 ? found : undefined,
    missing: missing.map(name => `algolia.${name} (or ${KEYS[name].environment})`),
  }
}
