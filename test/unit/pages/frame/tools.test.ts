import { describe, expect, test } from 'vitest'
import { toolsView } from '../../../../src/pages/frame/tools'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost } from '../../../fixtures/site'

const view = (config: object = {}, page = aPage(), sidebar = true, toc = false, comments = false) =>
  toolsView(aConfig(config), page, { sidebar, toc, comments }, facts())
const ids = (...given: Parameters<typeof view>) => view(...given).hidden.map(({ id }) => id)
const shown = (...given: Parameters<typeof view>) => view(...given).shown.map(({ id }) => id)

describe('the buttons at the lower right', () => {
  test('change the scheme and the sidebar', () => {
    expect(ids()).toEqual(['darkmode', 'hide-aside-btn'])
  })

  test('offer the reading mode on posts', () => {
    expect(ids({}, aPage({ post: aPost() }))).toEqual(['readmode', 'darkmode', 'hide-aside-btn'])
    expect(ids({ readmode: false }, aPage({ post: aPost() }))).toEqual(['darkmode', 'hide-aside-btn'])
  })

  test('leave out what is off or not there', () => {
    expect(ids({ darkmode: { enable: false } })).toEqual(['hide-aside-btn'])
    expect(ids({ darkmode: { button: false } })).toEqual(['hide-aside-btn'])
    expect(ids({ aside: { button: false } })).toEqual(['darkmode'])
    expect(ids({}, aPage(), false)).toEqual(['darkmode'])
  })

  test('change between traditional and simplified Chinese, with a text in the place of an icon', () => {
    const config = { translate: { enable: true, default: '简' }, darkmode: false }
    expect(view(config).hidden[0]).toMatchObject({ id: 'translateLink', text: '简' })
    const order = { enable: true, hide: 'hideAside', show: 'translate' }
    expect(shown({ ...config, rightside_item_order: order })).toEqual(['translateLink'])
  })

  test('stop what moves on and on', () => {
    expect(view().motion).toBeUndefined()
    expect(view({ canvas_nest: { enable: true } }).motion).toEqual({
      pause: 'a11y.pause_motion',
      play: 'a11y.play_motion',
    })
  })

  test('stand behind a cog, as far as there are any', () => {
    expect(view().settings).toEqual({ label: 'rightside.setting', spin: true })
    expect(view({ rightside_config_animation: false }).settings?.spin).toBe(false)
    expect(view({ darkmode: false }, aPage(), false).settings).toBeUndefined()
  })

  test('always lead to the top', () => {
    expect(view().top).toEqual({ label: 'rightside.back_to_top', percent: false })
    expect(view({ rightside_scroll_percent: true }).top.percent).toBe(true)
  })

  test('lead to the table of contents where there is one', () => {
    expect(shown({}, aPage(), true, true)).toEqual(['mobile-toc-button'])
    expect(shown()).toEqual([])
  })

  describe('stand where the config wants them', () => {
    const order = (lists: object) => ({ rightside_item_order: { enable: true, ...lists } })

    test.each<[string, unknown]>([
      ['a list', ['toc', 'darkmode']],
      ['a text', ' toc,  DarkMode ,'],
    ])('as %s', (_, show) => {
      const config = order({ hide: 'hideAside', show })
      expect(ids(config, aPage(), true, true)).toEqual(['hide-aside-btn'])
      expect(shown(config, aPage(), true, true)).toEqual(['mobile-toc-button', 'darkmode'])
    })

    test('without a cog when nothing is behind it', () => {
      const config = order({ hide: [], show: ['darkmode', 'hideAside'] })
      expect(view(config).settings).toBeUndefined()
      expect(shown(config)).toEqual(['darkmode', 'hide-aside-btn'])
    })

    test('once each', () => {
      const config = order({ hide: 'darkmode,darkmode', show: 'darkmode' })
      expect(ids(config)).toEqual(['darkmode'])
      expect(shown(config)).toEqual([])
    })

    test('as long as the order is on', () => {
      expect(ids({ rightside_item_order: { enable: false, hide: 'toc' } })).toEqual([
        'darkmode',
        'hide-aside-btn',
      ])
    })
  })
})
