import { addressOf } from '../../config/libraries'
import type { Config } from '../../config/schema'
import type { CardFacts } from '../../parts/cards/card'
import type { PageFacts } from '../../site/facts'
import { umamiPlaces } from './trackers'

/** Where Busuanzi offers its script, unless `CDN.option.busuanzi` names another place. */
const BUSUANZI = 'https://busuanzi.ibruce.info/busuanzi/2.3/busuanzi.pure.mini.js'

/** Where the numbers of visitors are written, and the script of Busuanzi where it is asked. Umami comes first. */
export function countersOf(config: Config, { link }: PageFacts): CardFacts['counters'] {
  const { busuanzi, CDN } = config
  const umami = umamiPlaces(config)
  const visitors = umami.visitors ?? (busuanzi.site_uv ? 'busuanzi_value_site_uv' : undefined)
  const views = umami.views ?? (busuanzi.site_pv ? 'busuanzi_value_site_pv' : undefined)
  const asked = [visitors, views].some(id => id?.startsWith('busuanzi'))
  return { visitors, views, script: asked ? busuanziScript({ CDN }, link) : undefined }
}

/** Where the script of Busuanzi is. */
export const busuanziScript = ({ CDN }: Pick<Config, 'CDN'>, link: PageFacts['link']) =>
  link(addressOf(CDN, 'busuanzi') ?? BUSUANZI)
