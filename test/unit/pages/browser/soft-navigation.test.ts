import { expect, test } from 'vitest'
import { softNavigation } from '../../../../src/pages/browser/soft-navigation'
import { aConfig, facts } from '../../../fixtures/facts'

test('is off unless the blog asks for it', () => expect(softNavigation(aConfig(), facts())).toBeUndefined())

test('knows which links to leave alone, and what to show where nothing is', () =>
  expect(
    softNavigation(
      aConfig({ pjax: { enable: true, exclude: ['/music/'] }, error_404: { enable: true } }),
      facts(),
    ),
  ).toEqual({ exclude: ['/music/'], notFound: '/404.html' }))

test.each([
  ['a page', (path: string) => `..${path}`],
  ['the home page', (path: string) => path.slice(1)],
])('is off on %s where the links of the drawer are relative to it', (_, link) =>
  expect(softNavigation(aConfig({ pjax: { enable: true } }), facts({ link }))).toBeUndefined(),
)
