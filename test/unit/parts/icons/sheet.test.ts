import { describe, expect, test } from 'vitest'
import { iconCatalogue } from '../../../../src/parts/icons/catalogue'
import { iconSheet } from '../../../../src/parts/icons/sheet'
import { readFontAwesome } from '../../../../tools/icons'

const catalogue = iconCatalogue(readFontAwesome())
const sheetOf = (...icons: string[]) => iconSheet(icons, catalogue)

test('a small sheet', async () => {
  const sheet = sheetOf(
    'fas fa-circle fa-fw',
    'far fa-circle',
    'fa fa-circle-o',
    'fas fa-bars fa-spin',
    'fas fa-nope',
  )
  await expect(sheet).toMatchFileSnapshot('__snapshots__/small-sheet.css')
})

describe('the sheet', () => {
  test('is the same whatever order the pages come in', () => {
    expect(sheetOf('fas fa-tag', 'fas fa-home')).toBe(sheetOf('fas fa-home', 'fas fa-tag', 'fas fa-home'))
  })

  test('draws an icon once though its modifiers differ', () => {
    expect(sheetOf('fas fa-tag', 'fas fa-tag fa-fw').match(/--icon:url/g)).toHaveLength(1)
  })

  test('gives a wide drawing its width', () => {
    expect(sheetOf('fas fa-users')).toContain('--icon-width:1.25em')
  })

  test('moves nothing when the system asks for calm', () => {
    const [, motion] = sheetOf('fas fa-cog fa-spin').split('@media (prefers-reduced-motion:no-preference)')
    expect(motion).toContain('animation:fa-spin')
  })

  test('leaves an icon it does not know to other style sheets', () => {
    expect(sheetOf('fas fa-nope')).not.toContain('fa-nope')
  })
})
