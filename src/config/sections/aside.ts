import { cards } from '../../parts/cards'
import { flag, oneOf, section } from '../../settings/kinds'
import { settingsOf } from '../settings-of'

export const aside = {
  aside: section({
    enable: flag().default(true).describe('Show the sidebar'),
    hide: flag().default(false).describe('Start without it; the button brings it back'),
    button: flag().default(true).describe('A button to hide and to show it'),
    mobile: flag().default(true).describe('Show it on small screens too'),
    position: oneOf('left', 'right').default('right').describe('On which side it stands'),
    display: section({
      archive: flag().default(true).describe('In the archives'),
      tag: flag().default(true).describe('On the pages of tags'),
      category: flag().default(true).describe('On the pages of categories'),
    }).describe('Where lists of posts show it'),
    ...settingsOf(cards),
  }).describe('The sidebar and its cards'),
}
