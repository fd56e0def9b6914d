import { describe, expect, test } from 'vitest'
import { rewardView } from '../../../../src/pages/post/reward'
import { aConfig, facts } from '../../../fixtures/facts'

const view = (reward: object) => rewardView(aConfig({ reward: { enable: true, ...reward } }), facts())

describe('the reward', () => {
  test('shows pictures, each with its link and its words', () => {
    const QR_code = [{ img: '/img/wechat.png', link: '/pay/', text: 'WeChat' }, { img: '/img/pay.png' }]
    expect(view({ QR_code })).toMatchObject({
      label: 'donate',
      codes: [
        { picture: { src: '/img/wechat.png' }, href: '/pay/', text: 'WeChat', alt: 'WeChat' },
        { picture: { src: '/img/pay.png' }, href: '/img/pay.png', text: undefined, alt: 'donate' },
      ],
    })
  })

  test('shows a link alone where there is no picture, and nothing where there is neither', () => {
    const codes = view({
      QR_code: [{ img: null, link: 'https://pay.example/', text: 'Coffee' }, { text: 'Tea' }],
    })?.codes
    expect(codes).toMatchObject([{ href: 'https://pay.example/', text: 'Coffee', picture: undefined }])
  })

  test('has the words of the config on its button', () => {
    expect(view({ text: 'Coffee?', QR_code: [{ img: '/a.png' }] })?.label).toBe('Coffee?')
  })

  test('is not there without pictures, or when it is off', () => {
    expect(view({})).toBeUndefined()
    expect(view({ enable: false, QR_code: [{ img: '/a.png' }] })).toBeUndefined()
  })
})
