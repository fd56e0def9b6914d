import type * as z from 'zod'
import { nearest } from '../settings/nearest'
import { oldSections } from './old'
import type { Path, Problem } from './problem'
import { itemsOf, optionsOf } from './schema-parts'
import { isMap } from './tree'

/** https://hexo.io/docs/configuration */
const OF_HEXO: ReadonlySet<string> = new Set([
  ...['title', 'description', 'keywords', 'author', 'language', 'timezone', 'url', 'root', 'permalink'],
  ...['permalink_defaults', 'pretty_urls', 'source_dir', 'public_dir', 'tag_dir', 'archive_dir'],
  ...['category_dir', 'code_dir', 'i18n_dir', 'skip_render', 'new_post_name', 'default_layout', 'titlecase'],
  ...['external_link', 'filename_case', 'render_drafts', 'post_asset_folder', 'relative_link', 'future'],
  ...['syntax_highlighter', 'highlight', 'prismjs', 'index_generator', 'default_category', 'category_map'],
  ...['tag_map', 'meta_generator', 'date_format', 'time_format', 'updated_option', 'per_page'],
  ...['pagination_dir', 'include', 'exclude', 'ignore', 'theme', 'theme_config', 'deploy'],
])

/** Keys that are no options. At the top those that resemble none may belong to a plugin. */
export function unknownKeys(schema: z.core.$ZodType, written: unknown, path: Path = []): Problem[] {
  const items = itemsOf(schema)
  if (items && Array.isArray(written)) {
    return written.flatMap((item, index) => unknownKeys(items, item, [...path, index]))
  }
  const options = optionsOf(schema)
  if (!options || !isMap(written)) return []
  const missing = Object.keys(options).filter(key => !Object.hasOwn(written, key))
  return Object.entries(written).flatMap(([key, value]) => {
    const option = Object.hasOwn(options, key) ? options[key] : undefined
    if (option) return unknownKeys(option, value, [...path, key])
    if (path.length === 0 && OF_HEXO.has(key)) return [{ kind: 'of-hexo', path: [key] }]
    return path.length === 0 && oldSections.has(key)
      ? leftInOldSection(key, value)
      : [unknown([...path, key], nearest(key, missing))]
  })
}

const unknown = (path: Path, suggestion?: string): Problem =>
  path.length > 1 || suggestion ? { kind: 'unknown', path, suggestion } : { kind: 'foreign', path }

/** What was never an option, in a section that today's release does not have. */
function leftInOldSection(section: string, value: unknown): Problem[] {
  if (isMap(value))
    return Object.keys(value).map(key => ({ kind: 'unknown', path: [section, key], suggestion: undefined }))
  const path = [section]
  return [value === null ? { kind: 'no-effect', path } : { kind: 'unknown', path, suggestion: undefined }]
}
