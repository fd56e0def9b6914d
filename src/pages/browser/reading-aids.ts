import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

type Facts = Pick<PageFacts, 'site' | 't'>

/** What the browser has to know to enlarge images, to add a notice to copied text, and to show short messages. */
export const readingAids = (config: Config, facts: Facts) => ({
  lightbox: lightbox(config, facts),
  copyNotice: copyNotice(config, facts),
  messages: messages(config, facts),
})

const lightbox = ({ lightbox }: Config, { t }: Facts) =>
  lightbox && {
    enlarge: t('a11y.enlarge_image'),
    titles: {
      closeTitle: t('a11y.close_image'),
      zoomTitle: t('a11y.enlarge_image'),
      arrowPrevTitle: t('a11y.previous_image'),
      arrowNextTitle: t('a11y.next_image'),
    },
  }

/** What is put below copied text; `%s` stands for the address of the page. */
function copyNotice({ copy: { copyright } }: Config, { site: { blog }, t }: Facts) {
  if (!copyright.enable) return undefined
  return {
    limit: copyright.limit_count,
    lines: [
      `${t('copy_copyright.author')}: ${blog.author}`,
      `${t('copy_copyright.link')}: %s`,
      `${t('copy_copyright.source')}: ${blog.title}`,
      t('copy_copyright.info'),
    ],
  }
}

const messages = ({ snackbar }: Config, { t }: Facts) =>
  snackbar.enable
    ? {
        day_to_night: t('Snackbar.day_to_night'),
        night_to_day: t('Snackbar.night_to_day'),
        chs_to_cht: t('Snackbar.chs_to_cht'),
        cht_to_chs: t('Snackbar.cht_to_chs'),
        copied: t('copy.success'),
      }
    : undefined
