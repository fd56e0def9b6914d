import { expect, test } from 'vitest'
import { clientData } from '../../../../src/pages/browser/client-data'
import { aConfig, facts } from '../../../fixtures/facts'

test('the browser knows what stands in for pictures that cannot be loaded', () => {
  const images = (error_img: object) => clientData(aConfig({ error_img }), facts()).errorImages
  expect(images({})).toEqual({ cover: '/img/404.jpg', avatar: '/img/friend_404.gif' })
  expect(images({ post_page: '/a.png', flink: 'b.png' })).toEqual({ cover: '/a.png', avatar: '/b.png' })
})
