import type { Chart as ChartOfLibrary } from 'chart.js'
import type { ChartSettings } from '../../pages/browser/figures'
import type { Behaviour } from '../behaviour'
import type { ColourScheme } from '../colour-scheme'
import { element } from '../element'
import { fromElsewhere } from '../elsewhere'
import { chartName, chartRows, forScheme } from '../figures/chart-data'
import { keepDrawn } from '../figures/figure'
import { wantsCalm } from '../wants-calm'

/** Draws a chart of Chart.js. */
export const mount: Behaviour['mount'] = (box, signal) => {
  const source = box.querySelector<HTMLElement>('.chartjs-src')
  if (!source) return
  box.querySelector('.chartjs-wrap')?.remove()
  const settings: ChartSettings = JSON.parse(box.dataset.settings ?? '')
  const number = [...document.querySelectorAll('.chartjs-container')].indexOf(box) + 1
  const canvas = element('canvas', { id: box.dataset.chartjsId ?? `chartjs-${number}`, role: 'img' })
  const wrap = element('div', { class: 'chartjs-wrap' }, canvas)
  if (box.dataset.width) wrap.style.inlineSize = box.dataset.width
  let shown: ChartOfLibrary | undefined

  const draw = async (scheme: ColourScheme) => {
    const written: unknown = JSON.parse(source.textContent ?? '')
    const Chart = (await fromElsewhere<typeof ChartOfLibrary>('chartjs', 'Chart')) ?? (await ours())
    if (signal.aborted) return
    const isFirst = !wrap.isConnected
    setDefaults(Chart, settings, scheme, box)
    if (isFirst) source.after(wrap)
    shown?.destroy()
    const animated = isFirst && !wantsCalm().matches
    Object.assign(Chart.defaults, animated ? {} : { animation: false })
    shown = new Chart(canvas, forScheme(written, scheme) as never)
    if (isFirst) describe(canvas, written, settings.words.name)
  }
  signal.addEventListener('abort', () => shown?.destroy())
  keepDrawn({ box, source, failed: settings.words.failed, errorClass: 'chartjs-error' }, draw, signal)
}

const ours = async () => (await import('../figures/chart-library')).default

function setDefaults(
  { defaults }: typeof ChartOfLibrary,
  { text, lines, behindTicks }: ChartSettings,
  scheme: ColourScheme,
  box: HTMLElement,
) {
  defaults.color = text[scheme]
  defaults.borderColor = lines[scheme]
  defaults.set('scale', { ticks: { backdropColor: behindTicks[scheme] } })
  defaults.font.family = getComputedStyle(box).fontFamily
}

/** Who cannot see the chart hears its name, and finds its numbers in a table. */
function describe(canvas: HTMLCanvasElement, chart: unknown, name: string) {
  const label = chartName(chart) ?? name
  canvas.ariaLabel = label
  const rows = chartRows(chart).map(([first = '', ...cells]) =>
    element('tr', {}, element(first ? 'th' : 'td', {}, first), ...cells.map(cell => element('td', {}, cell))),
  )
  const table = element('table', {}, element('caption', {}, label), ...rows)
  canvas.after(element('div', { class: 'chartjs-table' }, table))
}
