import { describe, expect, test } from 'vitest'
import { toolsView } from '../../../src/pages/tools'
import { aConfig, facts } from '../../fixtures/facts'
import { aPage, aPost } from '../../fixtures/site'

const view = (config: object = {}, page = aPage(), hasSidebar = true) =>
  toolsView(aConfig(config), page, hasSidebar, facts())
const ids = (...given: Parameters<typeof view>) => view(...given).hidden.map(({ id }) => id)

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

  test('stand behind a cog, as far as there are any', () => {
    expect(view().settings).toEqual({ label: 'rightside.setting', spin: true })
    expect(view({ rightside_config_animation: false }).settings?.spin).toBe(false)
    expect(view({ darkmode: false }, aPage(), false).settings).toBeUndefined()
  })

  test('always lead to the top', () => {
    expect(view().top).toEqual({ label: 'rightside.back_to_top', percent: false })
    expect(view({ rightside_scroll_percent: true }).top.percent).toBe(true)
  })
})
