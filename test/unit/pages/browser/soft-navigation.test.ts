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

test('is off where the links of the drawer are relative to another page', () =>
  expect(
    softNavigation(aConfig({ pjax: { enable: true } }), facts({ link: path => `..${path}` })),
  ).toBeUndefined())
