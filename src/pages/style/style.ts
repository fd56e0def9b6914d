import type { Config } from '../../config/schema'
import { CODE_THEMES, type CodeTheme, codeWords } from '../../site/code-themes'
import { type Picture, paintClass, pictureOf } from '../../site/picture'
import { tagColourClass } from '../../site/tag-cloud'
import { effectStyle } from '../browser/effects'
import { lateImageStyle } from '../browser/late-images'
import { type Declarations, rule } from '../css-rule'
import { backgroundStyle } from '../frame/background'
import { columnWidths, growClass } from '../frame/footer-columns'
import { preloaderStyle } from '../frame/preloader'
import { socialColourClass, socialColours } from '../frame/profile'
import { wantedTargets } from '../post/share'
import { palePaintStyle } from './pale-paints'
import { darkColours, lightColours } from './theme-colours'
import { toastStyle } from './toast-style'

/** What the posts and pages paint with. */
export interface Painted {
  readonly pictures: readonly Picture[]
  readonly tagColours: readonly string[]
}

/** The drawing of a character of Font Awesome, such as `\f0c4`, as an image in CSS. */
export type CharacterUrl = (character: string) => string | undefined

/** The part of the style sheet that follows from the config. The rest is the same for every blog. */
export function configStyle(
  config: Config,
  { pictures, tagColours }: Painted,
  characterUrl: CharacterUrl,
): string {
  const banners = paintsOf([...pictures, ...bannersOf(config)])
  const paints = paintsOf([...pictures, ...picturesOf(config)])
  const colours = [...tagColours, ...(config.aside.card_tags.custom_colors ?? [])]
  return [
    ...inLayer([
      [':root', sizes(config)],
      ...unselectable(config),
      headingIcon(config, characterUrl),
      [":root:not([data-theme='dark'])", { ...lightColours(config), ...CODE_THEMES[codeTheme(config)] }],
      ["[data-theme='dark']", { ...darkColours(config), ...codeWords(codeTheme(config)) }],
    ]),
    toastStyle(config),
    effectStyle(config),
    preloaderStyle(config),
    backgroundStyle(config),
    lateImageStyle(config),
    codeLimitStyle(config),
    ...columnWidths(config).map(width => rule(`.${growClass(width)}`, { 'flex-grow': width })),
    ...unique(paints).map(paint => rule(`.${paintClass(paint)}`, { background: paint })),
    ...palePaintStyle(config, unique(banners)),
    ...wantedTargets(config).map(({ name, colour }) =>
      rule(`.social-share-icon.icon-${name}`, { color: colour }),
    ),
    ...unique(colours).map(colour => rule(`.${tagColourClass(colour)}`, { '--tag-colour': colour })),
    ...unique(socialColours(config)).map(colour => rule(`.${socialColourClass(colour)}`, { color: colour })),
  ].join('')
}

const sizes = (config: Config): Declarations => ({
  '--global-font-size': config.font.global_font_size,
  '--code-font-size': config.font.code_font_size,
  '--font-family': config.font.font_family,
  '--code-font-family': config.font.code_font_family,
  '--title-font-family': config.blog_title_font.font_family,
  '--index-top-height': config.index_top_img_height,
  '--site-info-top': config.index_site_info_top,
  '--rightside-bottom': config.rightside_bottom,
  '--radius-card': config.rounded_corners_ui ? undefined : '0',
  '--radius-small': config.rounded_corners_ui ? undefined : '0',
  '--text-align': config.text_align_justify ? 'justify' : undefined,
  '--mask-header': config.mask.header ? undefined : 'transparent',
  '--mask-footer': config.mask.footer ? undefined : 'transparent',
  '--avatar-animation': config.avatar.effect ? 'avatar_turn_around' : undefined,
  '--code-height-limit': config.code_blocks.height_limit ? `${config.code_blocks.height_limit}px` : undefined,
  '--math-scrollbar': config.math.hide_scrollbar ? 'none' : undefined,
  '--entrance-duration': config.enter_transitions ? undefined : '0s',
})

/** Before the script adds its tools, a block of code is as high as with them: nothing below it moves. */
const codeLimitStyle = ({ code_blocks: { height_limit } }: Config): string =>
  height_limit
    ? `@media (scripting:enabled){${rule(UNFINISHED_CODE, { 'max-block-size': 'var(--code-height-limit)', overflow: 'auto hidden' })}}`
    : ''

const UNFINISHED_CODE = '[data-code-tools] figure.highlight:not(:has(>.highlight-tools))>:is(table,pre)'

/** Without `copy.enable`, only what readers write can be selected. */
const unselectable = ({ copy }: Config): [string, Declarations][] =>
  copy.enable
    ? []
    : [
        ['body', { '-webkit-user-select': 'none', 'user-select': 'none' }],
        ['input,textarea,[contenteditable]', { '-webkit-user-select': 'text', 'user-select': 'text' }],
      ]

/** The icon that sits on lines between parts of a text. */
export const lineStyle = ({ hr_icon }: Config, characterUrl: CharacterUrl): string =>
  hr_icon.enable
    ? inLayer([
        [':root', { '--hr-icon': characterUrl(hr_icon.icon), '--hr-icon-top': hr_icon.icon_top }],
      ]).join('')
    : ''

/** The icon before headings: in posts, or in every text. */
function headingIcon({ beautify }: Config, characterUrl: CharacterUrl): [string, Declarations] {
  const { enable, field, title_prefix_icon, title_prefix_icon_color: colour } = beautify
  const url = enable ? characterUrl(title_prefix_icon) : undefined
  return [
    field === 'post' ? '.post #article-container' : '#article-container',
    {
      '--heading-mark': url && "''",
      '--heading-icon': url,
      '--heading-icon-color': url && colour,
      // The numbers of a list are text.
      '--list-marker': enable
        ? 'oklch(from var(--theme-colour) clamp(var(--darkest-text), l, var(--palest-text)) c h)'
        : undefined,
    },
  ]
}

const codeTheme = ({ code_blocks }: Config) => String(code_blocks.theme) as CodeTheme

/** The options that hold pictures behind the text of banner and footer, one or several. */
const BANNER_OPTIONS = [
  'default_top_img',
  'index_img',
  'archive_img',
  'tag_img',
  'category_img',
  'footer_img',
] as const

const bannersOf = (config: Config): Picture[] =>
  [
    ...BANNER_OPTIONS.flatMap(option => config[option]),
    ...config.cover.default_cover,
    ...Object.values(config.tag_per_img),
    ...Object.values(config.category_per_img),
  ].flatMap(value => pictureOf(value) ?? [])

/** The pictures that the config names anywhere. */
export const picturesOf = (config: Config): Picture[] => [
  ...bannersOf(config),
  ...[...config.background, config.avatar.img, config.error_404.background].flatMap(
    value => pictureOf(value) ?? [],
  ),
]

const paintsOf = (pictures: readonly Picture[]): string[] =>
  pictures.flatMap(picture => ('paint' in picture ? picture.paint : []))

const inLayer = (entries: [string, Declarations][]) => {
  const written = entries.map(([selector, declarations]) => rule(selector, declarations)).join('')
  return written ? [`@layer user-config{${written}}`] : []
}

const unique = (values: readonly string[]) => [...new Set(values)].sort()
