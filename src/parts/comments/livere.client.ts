import { loadScript } from '../../client/load-script'
import type { livere } from './livere'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

/** https://livere.com/ */
export const client: CommentClient<SettingsOf<typeof livere>> = {
  async show(container, { uid = '' }) {
    Object.assign(container.dataset, { id: 'city', uid })
    Reflect.deleteProperty(globalThis, 'LivereTower')
    await loadScript('https://cdn-city.livere.com/js/embed.dist.js')
    return {}
  },
}
