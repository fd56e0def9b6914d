import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { imageView } from '../../site/picture-view'

/** A button that shows pictures to scan, or links where there is no picture. */
export function rewardView({ reward }: Pick<Config, 'reward'>, facts: PageFacts) {
  const label = reward.text ?? facts.t('donate')
  const codes = reward.QR_code.flatMap(({ img, link: target = img, text }) =>
    target === undefined
      ? []
      : {
          picture: img === undefined ? undefined : imageView(img, facts),
          href: facts.link(target),
          text,
          alt: text ?? label,
        },
  )
  return reward.enable && codes.length > 0 ? { label, codes } : undefined
}
