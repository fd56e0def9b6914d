import type { Mermaid, MermaidConfig } from 'mermaid'
import { element } from '../element'
import { fromElsewhere } from '../elsewhere'
import type { Drawing } from './drawing'
import { withStylesByScript } from './styles-by-script'

/** Has Mermaid write a diagram. It is measured where it will stand, for some diagrams are as wide as their place. */
export async function writeDiagram(
  id: string,
  box: HTMLElement,
  source: HTMLElement,
  theme: string,
): Promise<Drawing> {
  const mermaid = (await fromElsewhere<Mermaid>('mermaid', 'mermaid')) ?? (await ours())
  const { fontFamily } = getComputedStyle(box)
  const place = element('div', { class: 'mermaid-measure' })
  box.append(place)
  try {
    return await withStylesByScript(async rules => {
      mermaid.initialize({
        startOnLoad: false,
        suppressErrorRendering: true,
        theme: theme as 'default',
        fontFamily,
        // Words on lines have too little contrast with the grey that Mermaid's dark theme puts behind them.
        ...(theme === 'dark' && { themeVariables: { edgeLabelBackground: '#333333' } }),
        ...JSON.parse(source.dataset.config ?? '{}'),
      })
      const { svg } = await mermaid.render(id, source.textContent ?? '', place)
      return { svg, rules: rules.join('\n'), ground: groundOf(mermaid.mermaidAPI.getConfig()) }
    })
  } finally {
    place.remove()
  }
}

const ours = async () => (await import('./mermaid-library')).default

/** What a theme is made to stand on; the text of a diagram may have chosen it too. */
const groundOf = ({ theme, themeVariables }: MermaidConfig): Drawing['ground'] =>
  /dark/.test(theme ?? '') || themeVariables?.darkMode ? 'dark' : 'light'
