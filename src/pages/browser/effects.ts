import type { Config } from '../../config/schema'
import { rule } from '../css-rule'

interface OnPhones {
  /** Whether it moves on phones too. */
  readonly mobile: boolean
}

/** A media query. */
export const ON_A_PHONE = '(max-width: 768px), (hover: none) and (pointer: coarse)'

/** What moves for its own sake, and what the browser has to know of it. */
export interface Effects {
  readonly ribbon: OnPhones & {
    readonly size: number
    readonly alpha: number
    readonly clickToChange: boolean
  }
  readonly flutteringRibbon: OnPhones
  readonly nest: OnPhones & { readonly colour: string; readonly count: number }
  readonly fireworks: OnPhones
  readonly hearts: OnPhones
  readonly words: OnPhones & { readonly texts: readonly string[]; readonly random: boolean }
  readonly sparks: OnPhones & { readonly colourful: boolean; readonly shake: boolean }
}

/** The effects that the config wants; undefined when there are none. */
export function effectsOf(config: Config): Partial<Effects> | undefined {
  const { canvas_ribbon: ribbon, canvas_nest: nest, clickShowText: words } = config
  const { activate_power_mode: sparks } = config
  const wanted: Partial<Effects> = {
    ...(ribbon.enable && {
      ribbon: {
        size: ribbon.size,
        alpha: ribbon.alpha,
        clickToChange: ribbon.click_to_change,
        mobile: ribbon.mobile,
      },
    }),
    ...(config.canvas_fluttering_ribbon.enable && {
      flutteringRibbon: { mobile: config.canvas_fluttering_ribbon.mobile },
    }),
    ...(nest.enable && {
      nest: { colour: `rgb(${nest.color})`, count: nest.count, mobile: nest.mobile },
    }),
    ...(config.fireworks.enable && { fireworks: { mobile: config.fireworks.mobile } }),
    ...(config.click_heart.enable && { hearts: { mobile: config.click_heart.mobile } }),
    ...(words.enable &&
      words.text.length > 0 && {
        words: { texts: words.text, random: words.random, mobile: words.mobile },
      }),
    ...(sparks.enable && {
      sparks: { colourful: sparks.colorful, shake: sparks.shake, mobile: sparks.mobile },
    }),
  }
  return Object.keys(wanted).length > 0 ? wanted : undefined
}

/** Whether something moves on and on, so that readers need a button to stop it. */
export const movesForEver = (config: Config): boolean =>
  config.canvas_fluttering_ribbon.enable || config.canvas_nest.enable

/** Whether anything moves by itself. */
export const movesByItself = (config: Config): boolean => movesForEver(config) || typesForEver(config)

/** Whether the line below the title is typed. */
const typesForEver = ({ subtitle }: Config) => subtitle.enable && subtitle.effect

/** The style of what effects draw on. */
export function effectStyle(config: Config): string {
  if (!effectsOf(config)) return ''
  const { canvas_ribbon, canvas_nest, fireworks, clickShowText } = config
  return [
    '.effect{position:fixed;inset:0;z-index:-1;inline-size:100%;pointer-events:none}',
    "[data-theme='dark'] .effect{filter:brightness(.75)}",
    '.effect-word{position:fixed;z-index:9999;pointer-events:none;white-space:nowrap;font-weight:bold}',
    '.effect-sparks{z-index:9999}',
    rule('.effect-ribbon', { 'z-index': canvas_ribbon.zIndex }),
    rule('.effect-nest', { 'z-index': canvas_nest.zIndex, opacity: canvas_nest.opacity }),
    rule('.effect-fireworks', { 'z-index': fireworks.zIndex }),
    rule('.effect-word', { 'font-size': clickShowText.enable ? clickShowText.fontSize : '20px' }),
    // A button that stops nothing.
    canvas_nest.mobile || config.canvas_fluttering_ribbon.mobile
      ? ''
      : `@media ${ON_A_PHONE}{#rightside .motion-button{display:none}}`,
    '@media print{.effect,.effect-word{display:none}}',
  ].join('')
}
