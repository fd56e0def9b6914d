import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { paintClass, pictureOf } from '../../site/picture'
import { pictureView } from '../../site/picture-view'
import { rule } from '../css-rule'

const picturesOf = ({ background }: Pick<Config, 'background'>) =>
  background.flatMap(value => pictureOf(value) ?? [])

/** The pictures behind the whole page. Of several, the browser shows any; without scripts, the first. */
export const backgroundView = (config: Pick<Config, 'background'>, facts: PageFacts) =>
  picturesOf(config).map(picture => pictureView(picture, facts, 'screen'))

/** How many the browser can choose from; undefined when there is no choice. */
export function backgroundCount(config: Pick<Config, 'background'>): number | undefined {
  const { length } = picturesOf(config)
  return length > 1 ? length : undefined
}

/** Paint that one can see through shows it, and in the dark scheme it is as dark as the cards before it want. */
export const backgroundStyle = (config: Pick<Config, 'background'>): string =>
  picturesOf(config).length === 0
    ? ''
    : [
        rule('#page-header:has(>div.banner-image),#footer:has(>div.footer-image)', { background: 'none' }),
        rule("[data-theme='dark'] #web_bg::after", {
          position: 'absolute',
          inset: 0,
          background: 'rgba(13,13,13,.7)',
          content: "''",
        }),
        // Once is dark enough.
        rule(`[data-theme='dark'] :is(#page-header,#footer):has(>.${paintClass('transparent')})::before`, {
          display: 'none',
        }),
        rule('#page.nc>.page-title', {
          padding: '12px 30px',
          'border-radius': 'var(--radius-card)',
          background: 'var(--card-bg)',
        }),
        choiceStyle(backgroundCount(config)),
      ].join('')

/** Shows one of the pictures: those that are hidden are not even loaded. */
function choiceStyle(count = 0): string {
  if (!count) return ''
  const chosen = Array.from(
    { length: count },
    (_, index) => `[data-background='${index + 1}'] #web_bg>:nth-child(${index + 1})`,
  )
  return [
    rule('#web_bg>*', { display: 'none', 'inline-size': '100%', 'block-size': '100%' }),
    rule([':root:not([data-background]) #web_bg>:first-child', ...chosen].join(), { display: 'block' }),
  ].join('')
}
