import type Hexo from 'hexo'
import { withAlerts } from '../../site/alerts'

/** Hexo cuts the excerpt out of the rendered text at 10. */
const BEFORE_EXCERPT = 5

/** Makes alerts of the quotes that are written as such. */
export const registerAlerts = ({ extend: { filter } }: Pick<Hexo, 'extend'>) =>
  filter.register(
    'after_post_render',
    (document: any) => {
      if (typeof document.content === 'string') document.content = withAlerts(document.content)
    },
    BEFORE_EXCERPT,
  )
