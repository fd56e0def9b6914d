import type { Config } from '../config/schema'
import type { PageFacts } from '../site/facts'
import { imageView } from '../site/picture-view'

/** A button that shows pictures to scan. */
export function rewardView({ reward }: Pick<Config, 'reward'>, facts: PageFacts) {
  if (!reward.enable || reward.QR_code.length === 0) return undefined
  const label = reward.text ?? facts.t('donate')
  return {
    label,
    codes: reward.QR_code.map(({ img, link: target = img, text }) => ({
      ...imageView(img, facts),
      href: facts.link(target),
      text,
      alt: text ?? label,
    })),
  }
}
