import { isLightHour } from './light-hours'

export type ColourScheme = 'light' | 'dark'

const page = document.documentElement

/** The scheme that is shown. */
export const colourScheme = (): ColourScheme => (page.dataset.theme === 'dark' ? 'dark' : 'light')

/** Shows a scheme, in the page and in the browser's own bar. */
export function showColourScheme(scheme: ColourScheme) {
  page.dataset.theme = scheme
  const bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
  const colour = bar?.dataset[scheme]
  if (bar && colour) bar.content = colour
}

/** Matches while the operating system is dark. */
export const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)')

/** What `autoChangeMode` asks for now: 1 follows the operating system, 2 the clock, and off asks for nothing. */
export function automaticScheme(): ColourScheme | undefined {
  const { autoMode, lightHours = '6-18' } = page.dataset
  if (autoMode === '1') return systemIsDark().matches ? 'dark' : 'light'
  if (autoMode === '2') return isLightHour(new Date().getHours(), lightHours) ? 'light' : 'dark'
  return undefined
}
