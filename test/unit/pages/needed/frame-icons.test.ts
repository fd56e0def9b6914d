import { expect, test } from 'vitest'
import { cardIcons, frameIcons, overviewIcons } from '../../../../src/pages/needed/frame-icons'
import { codeIcons, postIcons } from '../../../../src/pages/needed/post-icons'
import { ownIcons } from '../../../../src/parts/icons/own'
import { aConfig } from '../../../fixtures/facts'

test('every page brings the icons of what the config wants, and no others', () => {
  const config = aConfig({
    darkmode: { enable: false },
    aside: { button: false, card_webinfo: { enable: false } },
    post_meta: { page: { tags: true } },
  })
  const icons = frameIcons(config)
  expect(icons).toEqual(expect.arrayContaining([...ownIcons.base, 'fas fa-bullhorn fa-shake']))
  for (const spare of ['fas fa-adjust', 'fas fa-arrows-alt-h', 'fas fa-tag', 'fas fa-search fa-fw'])
    expect(icons).not.toContain(spare)
  expect(cardIcons(config)).toContain('fas fa-tag')
  expect(overviewIcons(config)).toContain('fas fa-archive')
  expect(overviewIcons(config)).not.toContain('fas fa-chart-line')
})

test('a blog without a sidebar needs none of its icons', () => {
  const icons = frameIcons(aConfig({ aside: { enable: false } }))
  expect(icons).not.toContain('fas fa-bullhorn fa-shake')
  expect(icons).not.toContain('fas fa-arrows-alt-h')
})

test('no icon of ours is forgotten when everything is on', () => {
  const config = aConfig({
    comments: { use: ['Artalk'] },
    artalk: { server: 'https://talk.example', site: 'Notes', vote: true },
    search: { use: 'local_search' },
    code_blocks: { copy: true, height_limit: 200, fullpage: true },
    post_meta: { page: { tags: true, date_type: 'both' } },
    chat: { use: 'crisp', rightside_button: true },
    subtitle: { enable: true, effect: true, sub: ['a', 'b'] },
    ...{ readmode: true, noticeOutdate: { enable: true }, reward: { enable: true } },
    ...{ post_edit: { enable: true, url: '/' }, wordcount: { enable: true }, busuanzi: { page_pv: true } },
  })
  const known = new Set([
    ...[frameIcons, overviewIcons, cardIcons, postIcons, codeIcons].flatMap(iconsOf => iconsOf(config)),
    ...[ownIcons.post, ownIcons.series, ownIcons.notFound].flat(),
  ])
  expect(
    Object.values(ownIcons)
      .flat()
      .filter(icon => !known.has(icon)),
  ).toEqual([])
})
