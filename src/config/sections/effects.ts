import { cssLength, flag, listOf, number, redGreenBlue, section, text } from '../../settings/kinds'

const enable = () => flag().default(false).describe('Use it')
const mobile = () => flag().default(false).describe('On phones too')
const zIndex = (level: number) => number().default(level).describe('Above or below the rest of the page')

/** Nothing of this moves for readers who asked their system for less motion. */
export const effects = {
  activate_power_mode: section({
    enable: enable(),
    colorful: flag().default(true).describe('In many colours'),
    shake: flag().default(true).describe('The field shakes'),
    mobile: mobile(),
  }).describe('Sparks while the reader types'),
  canvas_ribbon: section({
    enable: enable(),
    size: number({ min: 0 }).default(150).describe('How wide the ribbon is'),
    alpha: number({ min: 0, max: 1 }).default(0.6).describe('How opaque it is'),
    zIndex: zIndex(-1),
    click_to_change: flag().default(false).describe('A click draws another one'),
    mobile: mobile(),
  }).describe('A ribbon behind the page'),
  canvas_fluttering_ribbon: section({ enable: enable(), mobile: mobile() }).describe(
    'A moving ribbon behind the page',
  ),
  canvas_nest: section({
    enable: enable(),
    color: redGreenBlue().default('0,0,255').describe('Red, green and blue of the lines'),
    opacity: number({ min: 0, max: 1 }).default(0.7).describe('How opaque they are'),
    zIndex: zIndex(-1),
    count: number({ min: 0 }).default(99).describe('How many; no more than 400 are drawn'),
    mobile: mobile(),
  }).describe('A net of lines behind the page'),
  fireworks: section({ enable: enable(), zIndex: zIndex(9999), mobile: mobile() }).describe(
    'Fireworks at a click',
  ),
  click_heart: section({ enable: enable(), mobile: mobile() }).describe('A heart at a click'),
  clickShowText: section({
    enable: enable(),
    text: listOf(text()).default([]).describe('The words to show'),
    fontSize: cssLength().default('15px').describe('Their size'),
    random: flag().default(false).describe('In any order'),
    mobile: mobile(),
  }).describe('A word at a click'),
}
