import type { Widget } from '../../site/widgets'
import type { Print } from '../print'

/** The blog's own cards as HTML. Each is printed for itself: what they hold is ready. An empty one is not shown. */
export const widgetCards = (widgets: readonly Widget[], print: Print) =>
  widgets
    .filter(({ name, icon, html }) => name || icon || html)
    .map(widget => ({ key: 'widget', order: widget.order, html: print.own('cards/widget', () => widget) }))
