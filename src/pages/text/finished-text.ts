import type { Config } from '../../config/schema'
import { withAccessibleNames } from '../../site/accessible-text'
import { withCaptions } from '../../site/captions'
import { codeBlocks } from '../../site/code-blocks'
import { type Content, readContent } from '../../site/content'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { scrollableTables } from '../../site/tables'
import { finishTags } from './finish-tags'
import { withPictures } from './formulas'

/** What a page has to know to finish its text. */
export type TextFacts = Pick<PageFacts, 'site' | 'link' | 'size' | 'versions' | 't'>

/** A rendered text as it reaches the reader, with its headings. */
export function finishedText(
  config: Config,
  { html, formulas }: Pick<Page, 'html' | 'formulas'>,
  facts: TextFacts,
): Content {
  const { t, size, versions } = facts
  const framed = scrollableTables(
    codeBlocks(config.photofigcaption ? withCaptions(html) : html, t('code.unnamed')),
  )
  const named = withAccessibleNames(framed, () => ({
    task: t('a11y.task'),
    backToText: t('a11y.back_to_text'),
  }))
  const content = readContent(finishTags(named, config, facts), size, versions)
  return { ...content, html: withPictures(content.html, formulas, t('a11y.formula')) }
}
