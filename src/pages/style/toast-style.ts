import type { Config } from '../../config/schema'
import { readableColour } from './readable-colour'

/** The look of short messages; nothing when the blog shows none. White text is readable on every colour. */
export function toastStyle({ search, snackbar }: Pick<Config, 'search' | 'snackbar'>): string {
  // DocSearch has no dialog that could say why it does not come.
  if (!snackbar.enable && search.use !== 'docsearch') return ''
  const { position, bg_light, bg_dark } = snackbar
  return [
    `#snackbar{position:fixed;z-index:1000;${placeOf(position)};max-inline-size:calc(100vw - 40px)`,
    ';padding:10px 20px;border-radius:var(--radius-small);color:#fff;opacity:0;visibility:hidden',
    ';pointer-events:none;overflow-wrap:anywhere;transition:opacity .3s,visibility .3s',
    `;background:${readableColour(bg_light, WHITE)}}`,
    `[data-theme='dark'] #snackbar{background:${readableColour(bg_dark, WHITE)}}`,
    '#snackbar.show{opacity:1;visibility:visible}@media print{#snackbar{display:none}}',
  ].join('')
}

const WHITE = '#ffffff'

/** In the middle, a box of its own width; else beside an edge. */
function placeOf(position: Config['snackbar']['position']) {
  const [edge, side] = position.split('-') as ['top' | 'bottom', 'left' | 'center' | 'right']
  const across =
    side === 'center' ? 'left:0;right:0;inline-size:fit-content;margin-inline:auto' : `${side}:20px`
  // The bar at the top and its shadow are 60 pixels high.
  return `${edge}:${edge === 'top' ? 72 : 20}px;${across}`
}
