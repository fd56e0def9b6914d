import type { Trackers } from '../../pages/services/trackers'
import { loadScript } from '../load-script'
import { readJson, valueAt } from '../read-json'
import type { Tracker } from './tracker'

type Settings = NonNullable<Trackers['umami']>

const CLOUD = { server: 'https://cloud.umami.is', api: 'https://api.umami.is/v1' } as const

let loaded: Promise<void> | undefined

/** https://umami.is/docs/tracker-functions Each page view is reported by hand, for its address may change under a reader. */
export const umami: Tracker<Settings> = settings => {
  loaded ??= loadScript(`${placesOf(settings).server}/${settings.script_name}`, {
    'data-website-id': settings.website_id ?? '',
    'data-auto-track': 'false',
    ...Object.fromEntries(Object.entries(settings.option).map(([name, value]) => [name, String(value)])),
  })
  void report(settings).catch(error => console.error(error))
}

async function report(settings: Settings) {
  await loaded
  Reflect.get(globalThis, 'umami')?.track()
  await showNumbers(settings)
}

function placesOf({ serverURL }: Settings) {
  const server = serverURL?.replace(/\/+$/, '')
  return server ? { server, api: `${server}/api` } : CLOUD
}

async function showNumbers(settings: Settings) {
  const page = document.getElementById('umamiPV')
  const visitors = document.getElementById('umami-site-uv')
  const views = document.getElementById('umami-site-pv')
  if (visitors || views) {
    const site = await numbers(settings)
    if (visitors) visitors.textContent = numberAt(site, 'visitors')
    if (views) views.textContent = numberAt(site, 'pageviews')
  }
  if (page) page.textContent = numberAt(await numbers(settings, location.pathname), 'pageviews')
}

/** https://umami.is/docs/api/website-stats Its releases call the filter by either name. */
function numbers(settings: Settings, path?: string): Promise<unknown> {
  const { token } = settings.UV_PV
  const query = new URLSearchParams({
    startAt: '0',
    endAt: String(Date.now()),
    ...(path && { url: path, path }),
  })
  const headers: Record<string, string> = !token
    ? {}
    : settings.serverURL
      ? { Authorization: `Bearer ${token}` }
      : { 'x-umami-api-key': token }
  return readJson(`${placesOf(settings).api}/websites/${settings.website_id}/stats?${query}`, { headers })
}

const numberAt = (answer: unknown, name: string) =>
  String(valueAt(answer, name, 'value') ?? valueAt(answer, name) ?? 0)
