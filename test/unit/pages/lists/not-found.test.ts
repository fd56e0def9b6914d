import { describe, expect, test } from 'vitest'
import { notFoundView } from '../../../../src/pages/lists/not-found'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const view = (error_404: object = {}, posts = 0) =>
  notFoundView(
    aConfig({ error_404 }),
    facts({
      site: aSite({ posts: Array.from({ length: posts }, (_, day) => aPost({ title: `Day ${day}` })) }),
    }),
  )

describe('the page for addresses that do not exist', () => {
  test('says what the config says, or the same in the language of the page', () => {
    expect(view({ subtitle: 'Gone' }).subtitle).toBe('Gone')
    for (const usual of [{}, { subtitle: '' }, { subtitle: 'Page Not Found' }])
      expect(view(usual).subtitle).toBe('error404')
  })

  test('has a picture', () => {
    expect(view().picture).toEqual({ src: '/img/error-page.png' })
    expect(view({ background: '#123456' }).picture).toHaveProperty('paint')
  })

  test('leads home and to the newest posts, as far as there are any', () => {
    expect(view().home.href).toBe('/')
    expect(view().recent).toBeUndefined()
    expect(view({}, 9).recent?.posts).toHaveLength(4)
  })
})
