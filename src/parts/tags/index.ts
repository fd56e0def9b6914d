import { button } from './button'
import { chart } from './chart'
import { compare } from './compare'
import { friends } from './friends'
import { gallery } from './gallery'
import { galleryGroup } from './gallery-group'
import { hideBlock, hideInline, hideToggle } from './hidden'
import { inlineImage } from './inline-image'
import { label } from './label'
import { mermaid } from './mermaid'
import { note } from './note'
import { score } from './score'
import { series } from './series'
import { tabs } from './tabs'
import type { Tag } from './tag'
import { timeline } from './timeline'

/** Every tag plugin. */
export const tags: readonly Tag[] = [
  note,
  button,
  label,
  tabs,
  timeline,
  hideInline,
  hideBlock,
  hideToggle,
  gallery,
  galleryGroup,
  inlineImage,
  compare,
  friends,
  mermaid,
  score,
  chart,
  series,
]
