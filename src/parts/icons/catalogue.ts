import { nearest } from '../../settings/nearest'
import { codePointOf } from './code-point'
import type { Icon, IconStyle } from './icon'

/** The size of the view box, which starts at 0 0, and the SVG path. */
export type Drawing = readonly [width: number, height: number, path: string]

/** One style of Font Awesome Free; an alias leads to a name of the same set. */
export interface IconSet {
  readonly icons: Readonly<Record<string, Drawing>>
  readonly aliases: Readonly<Record<string, string>>
}

/** What Font Awesome 4 called `file-text-o` is now the regular `file-lines`. */
export type OldNames = Readonly<Record<string, readonly [style: IconStyle, name: string]>>

/** The icon of each character of the web font, by hexadecimal code point. */
export type CodePoints = Readonly<Record<string, readonly [style: IconStyle, name: string]>>

/** The files of `icons/`. Given as getters that remember, a file is read only when an icon needs it. */
export interface IconFiles extends Readonly<Record<IconStyle, IconSet>> {
  readonly oldNames: OldNames
  readonly codePoints: CodePoints
}

export interface IconCatalogue {
  /** The drawing in this style, else in a free style that has the name. */
  find(style: IconStyle, name: string): Drawing | undefined
  /** The drawing of a character as a config writes it, such as `\f0c4`. */
  findCharacter(written: string): Drawing | undefined
  /** The known name most like this one, those of the same style first. */
  nearest(style: IconStyle, name: string): string | undefined
}

/** Where to look for an icon: most who write a wrong style mean the icon that exists. */
const STYLES_TO_TRY: Record<IconStyle, readonly IconStyle[]> = {
  solid: ['solid', 'regular', 'brands'],
  regular: ['regular', 'solid', 'brands'],
  brands: ['brands', 'solid', 'regular'],
}

/** Names of Font Awesome 5 to 7 win over those of 4, as in the web font that Butterfly loads. */
export function iconCatalogue(files: IconFiles): IconCatalogue {
  const drawing = ({ style, name }: Icon) => {
    const { icons, aliases } = files[style]
    return own(icons, own(aliases, name) ?? name)
  }
  const drawingByOldName = (oldName: string) => {
    const [style, name] = own(files.oldNames, oldName) ?? []
    return style && name ? drawing({ style, name }) : undefined
  }
  const drawingInOtherStyle = ({ style, name }: Icon) => {
    const other = STYLES_TO_TRY[style].find(other => drawing({ style: other, name }))
    return other && drawing({ style: other, name })
  }
  return {
    find: (style, name) =>
      drawing({ style, name }) ?? drawingByOldName(name) ?? drawingInOtherStyle({ style, name }),
    findCharacter(written) {
      const [style, name] = own(files.codePoints, codePointOf(written) ?? '') ?? []
      return style && name ? drawing({ style, name }) : undefined
    },
    nearest(style, name) {
      const sets = STYLES_TO_TRY[style].map(tried => files[tried])
      const names = sets.flatMap(({ icons, aliases }) => [...Object.keys(icons), ...Object.keys(aliases)])
      return nearest(name, [...names, ...Object.keys(files.oldNames)])
    },
  }
}

/** A name such as `constructor` must not find what every object has. */
const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
