import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'

/** What the browser has to know to add the tools to blocks of code. */
export interface CodeTools {
  readonly dots: boolean
  readonly language: boolean
  /** The texts of the buttons that are wanted. */
  readonly shrink?: string
  readonly copy?: { readonly label: string; readonly done: string; readonly failed: string }
  readonly fullPage?: string
  readonly expand?: string
  /** Blocks start closed. */
  readonly closed: boolean
}

/** The tools of a page that has blocks of code; undefined where there is nothing to add. */
export function codeToolsView(
  { code_blocks: { copy, fullpage, height_limit, language, macStyle, shrink } }: Pick<Config, 'code_blocks'>,
  { html, encrypted, codeClosed }: Pick<Page, 'html' | 'encrypted' | 'codeClosed'>,
  { t }: Pick<PageFacts, 't'>,
): CodeTools | undefined {
  const foldable = shrink !== 'none'
  const wanted = copy || fullpage || height_limit || language || macStyle || foldable
  if (!wanted || !(encrypted || html.includes('<pre'))) return undefined
  return {
    dots: macStyle,
    language,
    ...(foldable && { shrink: t('code.shrink') }),
    ...(copy && { copy: { label: t('code.copy'), done: t('copy.success'), failed: t('copy.error') } }),
    ...(fullpage && { fullPage: t('code.full_page') }),
    ...(height_limit && { expand: t('code.expand') }),
    closed: foldable && (codeClosed ?? shrink === true),
  }
}

/** What the style sheet has to know: the bar is as high without its tools. */
export const codeClass = ({ code_blocks: { language, macStyle, word_wrap } }: Pick<Config, 'code_blocks'>) =>
  [macStyle && 'code-window', word_wrap && 'code-wraps', !language && 'code-unnamed']
    .filter(Boolean)
    .join(' ') || undefined
