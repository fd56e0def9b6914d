import { describe, expect, test } from 'vitest'
import { checkLibraries } from '../../../../src/config/check-libraries'
import { libraryFiles, remoteLibraries, type Shelf } from '../../../../src/pages/services/libraries'
import { aConfig } from '../../../fixtures/facts'

const shelf = (installed: Readonly<Record<string, string>> = {}): Shelf => ({
  releases: { mermaid: { version: '11.0.0', integrity: 'sha384-m' } },
  installed: name => installed[name],
})

const mermaid = { enable: true }
const waline = { comments: { use: 'Waline' }, waline: { serverURL: 'https://talk.example' } }

const files = (written: object, installed?: Readonly<Record<string, string>>) =>
  libraryFiles(aConfig(written), shelf(installed))

describe('a library that the theme brings', () => {
  test.each(['jsdelivr', 'local'])('is ours when the provider is %s', third_party_provider =>
    expect(files({ mermaid, CDN: { third_party_provider } })).toEqual({}),
  )

  test('comes from another provider when one is chosen', () =>
    expect(files({ mermaid, CDN: { third_party_provider: 'unpkg' } })).toEqual({
      mermaid: { src: 'https://unpkg.com/mermaid@11.0.0/dist/mermaid.min.js', integrity: 'sha384-m' },
    }))

  test('comes from the address that is written for it', () =>
    expect(files({ mermaid, CDN: { option: { mermaid: '/my/mermaid.js' } } })).toEqual({
      mermaid: { src: '/my/mermaid.js' },
    }))

  test('comes from nowhere when it is not used', () =>
    expect(
      files({
        mermaid: { enable: false },
        CDN: { third_party_provider: 'unpkg', option: { mermaid: '/my/mermaid.js' } },
      }),
    ).toEqual({}))
})

describe('a library that the theme does not bring', () => {
  test('comes from the provider, and its content is checked', () =>
    expect(files(waline)).toEqual({
      waline_css: {
        src: expect.stringMatching(
          /^https:\/\/cdn\.jsdelivr\.net\/npm\/@waline\/client@[\d.]+\/dist\/waline\.css$/,
        ),
        integrity: expect.stringMatching(/^sha384-.{64}$/),
      },
      waline_js: expect.objectContaining({ integrity: expect.stringMatching(/^sha384-.{64}$/) }),
    }))

  test('is served by the blog that has it', () => {
    const installed = { waline_js: 'js/libraries/w.js', waline_css: 'js/libraries/w.css' }
    const CDN = { third_party_provider: 'unpkg' }
    expect(files({ ...waline, mermaid: { enable: false }, CDN }, installed)).toEqual({
      waline_js: { src: 'js/libraries/w.js' },
      waline_css: { src: 'js/libraries/w.css' },
    })
  })

  test('comes from the address that is written for it, installed or not', () =>
    expect(
      files(
        { ...waline, CDN: { option: { waline_js: '/w.js' } } },
        { waline_js: 'a.js', waline_css: 'a.css' },
      ),
    ).toEqual({ waline_js: { src: '/w.js' }, waline_css: { src: 'a.css' } }))
})

describe('what is said of libraries from elsewhere', () => {
  const remote = (written: object) => {
    const config = aConfig(written)
    return remoteLibraries(config, libraryFiles(config, shelf())).map(({ src: _, ...rest }) => rest)
  }

  test('names the package that would bring them to the blog', () =>
    expect(remote(waline)).toEqual([
      { option: 'comments.use', package: '@waline/client' },
      { option: 'comments.use', package: '@waline/client' },
    ]))

  test('names the option that sends browsers there', () => {
    expect(remote({ mermaid, CDN: { third_party_provider: 'cdnjs' } })).toEqual([
      { option: 'CDN.third_party_provider' },
    ])
    expect(remote({ mermaid, CDN: { option: { mermaid: '/m.js' } } })).toEqual([
      { option: 'CDN.option.mermaid' },
    ])
  })

  test('names addresses of files that nothing loads', () =>
    expect(
      checkLibraries(aConfig({ CDN: { option: { pjax: '/p.js', mermaid: '/m.js', busuanzi: '/b.js' } } })),
    ).toEqual([{ kind: 'spare-library', path: ['CDN', 'option', 'pjax'] }]))
})
