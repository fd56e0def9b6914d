import { cssLength, flag, integer, listOf, oneOf, section, text } from '../../settings/kinds'

const buttons = () =>
  listOf(oneOf('readmode', 'translate', 'darkmode', 'hideAside', 'toc', 'chat', 'comment'), ',')

export const tools = {
  rightside_bottom: cssLength().optional().describe('How far above the lower edge the buttons stand (40px)'),
  rightside_scroll_percent: flag()
    .default(false)
    .describe('The button to the top says how much of the page has been read'),
  rightside_config_animation: flag().default(true).describe('Let the cog wheel turn'),
  rightside_item_order: section({
    enable: flag().default(false).describe('Use these two lists'),
    hide: buttons()
      .default(['readmode', 'translate', 'darkmode', 'hideAside'])
      .describe('The buttons behind the cog wheel'),
    show: buttons().default(['toc', 'chat', 'comment']).describe('The buttons that always show'),
  }).describe('The order of the buttons'),
  darkmode: section({
    enable: flag().default(true).describe('Have a dark scheme'),
    button: flag().default(true).describe('A button to change the scheme'),
    autoChangeMode: oneOf(false, 1, 2)
      .default(false)
      .describe('Follow the system of the reader (1) or the hour (2); false leaves it to the reader'),
    start: integer({ min: 0, max: 24 }).default(6).describe('The hour at which light begins'),
    end: integer({ min: 0, max: 24 }).default(18).describe('The hour at which light ends'),
  }).describe('Light and dark'),
  readmode: flag().default(true).describe('Posts have a button that leaves nothing but the text'),
  translate: section({
    enable: flag().default(false).describe('A button to change between traditional and simplified Chinese'),
    default: text().default('繁').describe('What the button says at first'),
    defaultEncoding: oneOf(1, 2)
      .default(2)
      .describe('The site is written in traditional (1) or simplified (2) Chinese'),
    translateDelay: integer({ min: 0 }).default(0).describe('Milliseconds before the first conversion'),
    msgToTraditionalChinese: text().default('繁').describe('What the button says to get traditional Chinese'),
    msgToSimplifiedChinese: text().default('簡').describe('What the button says to get simplified Chinese'),
  }).describe('Traditional and simplified Chinese'),
}
