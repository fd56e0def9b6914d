import type { IconCatalogue } from '../parts/icons/catalogue'
import { checkIcons } from '../parts/icons/check'
import { barParts } from '../site/bar-parts'
import { decoded } from '../site/decoded'
import type { Path, Problem } from './problem'
import type { Config } from './schema'
import { at, isMap } from './tree'

/** What the options are checked against. */
export interface SiteFiles {
  readonly icons: IconCatalogue
  /** Whether the blog or the theme has a file. By route, such as `img/avatar.png`. */
  hasFile(route: string): boolean
}

/** Options that name an icon or an image that is not there. */
export const checkSite = (config: Config, { icons, hasFile }: SiteFiles): Problem[] => [
  ...charactersOf(config).flatMap(({ path, icon }) =>
    icons.findCharacter(icon) ? [] : [{ kind: 'icon' as const, path, icon, suggestion: undefined }],
  ),
  ...iconsOf(config).flatMap(({ path, icon }) => unknownIcon(path, icon, icons)),
  ...imagesOf(config)
    .filter(({ file }) => isLocal(file) && !hasFile(routeOf(file)))
    .map(missingFile),
]

const unknownIcon = (path: Path, icon: string, catalogue: IconCatalogue): Problem[] =>
  checkIcons([icon], catalogue).map(({ nearest }) => ({ kind: 'icon', path, icon, suggestion: nearest }))

const missingFile = ({ path, file }: { path: Path; file: string }): Problem => ({ kind: 'file', path, file })

/** Every place where the config names an icon. */
function iconsOf({ menu, social, aside, icons }: Config): { path: Path; icon: string }[] {
  const { button } = aside.card_author
  return [
    ...menuIcons(menu, ['menu']),
    ...Object.keys(social).map(icon => ({ path: ['social', icon], icon })),
    ...icons.extra.map((icon, index) => ({ path: ['icons', 'extra', index], icon })),
    ...(button.enable ? [{ path: ['aside', 'card_author', 'button', 'icon'], icon: button.icon }] : []),
  ]
}

/** Options that name an icon by its character. */
const charactersOf = ({ hr_icon, beautify }: Config): { path: Path; icon: string }[] => [
  ...(hr_icon.enable ? [{ path: ['hr_icon', 'icon'], icon: hr_icon.icon }] : []),
  ...(beautify.enable ? [{ path: ['beautify', 'title_prefix_icon'], icon: beautify.title_prefix_icon }] : []),
]

/** Entries bear the icon in their value, groups in their key. */
function menuIcons(menu: Config['menu'], path: Path): { path: Path; icon: string }[] {
  return Object.entries(menu).flatMap(([key, value]) => {
    const here = [...path, key]
    const [, icon] = barParts(typeof value === 'string' ? value : key)
    return [
      ...(icon ? [{ path: here, icon }] : []),
      ...(isMap(value) ? menuIcons(value as Config['menu'], here) : []),
    ]
  })
}

/** Options that hold an image, or several. */
const IMAGE_OPTIONS: readonly Path[] = [
  ['nav', 'logo'],
  ['favicon'],
  ['avatar', 'img'],
  ['default_top_img'],
  ['index_img'],
  ['archive_img'],
  ['tag_img'],
  ['tag_per_img'],
  ['category_img'],
  ['category_per_img'],
  ['footer_img'],
  ['background'],
  ['cover', 'default_cover'],
  ['error_img', 'flink'],
  ['error_img', 'post_page'],
  ['error_404', 'background'],
]

/** And those that only some blogs show. */
const usedImageOptions = ({ lazyload, reward }: Config): Path[] => [
  ...(lazyload.enable ? [['lazyload', 'placeholder']] : []),
  ...(reward.enable ? reward.QR_code.map((_, index) => ['reward', 'QR_code', index, 'img']) : []),
]

const imagesOf = (config: Config) =>
  [...IMAGE_OPTIONS, ...usedImageOptions(config)].flatMap(path => {
    const value = at(config, path)
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const list = Array.isArray(value)
    const inside = entries.map(([key, file]) => ({ path: [...path, list ? Number(key) : key], file }))
    return [{ path, file: value }, ...inside].flatMap(({ path, file }) =>
      typeof file === 'string' ? [{ path, file }] : [],
    )
  })

const isLocal = (file: string) =>
  /^\.{0,2}\/?[\w%-]/.test(file) &&
  !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(file) &&
  /\.\w{2,5}([?#].*)?$/.test(file)

const routeOf = (file: string) => decoded(file.replace(/[?#].*$/, '').replace(/^(\.{0,2}\/)+/, ''))
