import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

/** What the browser has to know to draw the diagrams of a text. */
export const diagramSettings = ({ mermaid }: Pick<Config, 'mermaid'>, { t }: Pick<PageFacts, 't'>) => ({
  theme: mermaid.theme,
  zoomPan: mermaid.zoom_pan,
  openInNewTab: mermaid.open_in_new_tab,
  words: {
    name: t('figure.diagram'),
    failed: t('figure.failed'),
    zoomIn: t('figure.zoom_in'),
    zoomOut: t('figure.zoom_out'),
    reset: t('figure.reset'),
    openInNewTab: t('figure.new_tab'),
  },
})

/** The same for charts. */
export const chartSettings = ({ chartjs }: Pick<Config, 'chartjs'>, { t }: Pick<PageFacts, 't'>) => ({
  text: chartjs.fontColor,
  lines: chartjs.borderColor,
  behindTicks: chartjs.scale_ticks_backdropColor,
  words: { name: t('figure.chart'), failed: t('figure.failed') },
})

/** The same for scores. */
export const scoreSettings = (_: unknown, { t }: Pick<PageFacts, 't'>) => ({
  words: { name: t('figure.score'), failed: t('figure.failed') },
})

export type DiagramSettings = ReturnType<typeof diagramSettings>
export type ChartSettings = ReturnType<typeof chartSettings>
export type ScoreSettings = ReturnType<typeof scoreSettings>
