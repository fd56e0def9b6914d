import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, inject } from 'vitest'
import { cached } from '../../tools/packed-theme'
import { PAGES, PHONE, test, type Visit } from '../fixtures/browser'

const PICTURES = `${import.meta.dirname}/pictures`

/** A picture that is missing is taken, but not where nobody would look at it. */
const isRobot = Boolean(process.env.CI)

const pages = {
  ...PAGES,
  about: '/about/',
  moments: '/shuoshuo/',
  'missing page': '/404.html',
}

const SCREENS: Readonly<Record<string, Visit>> = {
  'on a desk, light': { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.5 },
  'on a telephone, dark': { ...PHONE, colorScheme: 'dark' },
}

/** The first is the banner alone on some pages. */
const SCREENFULS = 2

/** Of all pixels: those of a caret, of an edge that another processor draws otherwise. */
const TOLERANCE = 0.002

/** The fonts, and how they are drawn, are only the same where the browser is. */
const sameBrowser = inject('browser').env !== undefined

describe.concurrent.each(Object.entries(SCREENS))('the look %s', (screen, visit) => {
  test.skipIf(!sameBrowser).for(Object.entries(pages))(
    'of the %s has not changed',
    async ([name, path], { open }) => {
      const page = await open(path, { ...visit, prepare: page => page.clock.setFixedTime('2025-01-01') })
      // Photographs would fill the repository, and show nothing of the theme.
      await page.addStyleTag({ content: 'img{visibility:hidden!important}' })
      await page.waitForLoadState('networkidle')
      const { width = 0, height = 0 } = page.viewportSize() ?? {}
      const clip = { x: 0, y: 0, width, height: SCREENFULS * height }
      const taken = await page.screenshot({ animations: 'disabled', fullPage: true, clip })
      expect(differences(`${name} ${screen}`.replace(/\W+/g, '-'), taken)).toEqual([])
    },
  )
})

/** In which way a picture differs from the one that is kept. */
function differences(name: string, taken: Buffer): string[] {
  const path = `${PICTURES}/${name}.png`
  if (!existsSync(path) && !isRobot) keep(path, taken)
  if (!existsSync(path)) return [`There is no ${path}.`]
  const [kept, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(taken)]
  const { width, height } = kept
  if (width !== now.width || height !== now.height) return ['It has another size.']
  const marked = new PNG({ width, height })
  const share = pixelmatch(kept.data, now.data, marked.data, width, height) / (width * height)
  if (share <= TOLERANCE) return []
  keep(cached('look', `${name}.png`), taken)
  keep(cached('look', `${name}.differences.png`), PNG.sync.write(marked))
  return [
    `${(share * 100).toFixed(1)} % of it are others: see ${cached('look', name)}*.png. Delete ${path} if so it be.`,
  ]
}

function keep(path: string, picture: Buffer) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true })
  writeFileSync(path, picture)
}
