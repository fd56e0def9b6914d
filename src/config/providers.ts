import type { LibraryFile } from '../site/facts'
import type { Release } from './libraries'
import type { Config } from './schema'

/** A file of a package of npm. */
export interface NpmFile extends Release {
  readonly package: string
  readonly file: string
  readonly cdnjs?: string
}

type Provider = Config['CDN']['third_party_provider']

type Address = (file: NpmFile, version: string) => string

/** The forms of addresses. Those of jsDelivr and unpkg lead to the very files of npm; the others have their own. */
const FORMS: Readonly<Record<'jsdelivr' | 'unpkg', Address>> = {
  jsdelivr: ({ package: name, file }, version) => `https://cdn.jsdelivr.net/npm/${name}${version}/${file}`,
  unpkg: ({ package: name, file }, version) => `https://unpkg.com/${name}${version}/${file}`,
}

/** Where a provider has a file. */
export function provided(
  provider: Provider,
  npm: NpmFile,
  { version, custom_format }: Config['CDN'],
): LibraryFile {
  if (provider === 'cdnjs') return { src: onCdnjs(npm) }
  if (provider === 'custom' && custom_format) return { src: inForm(custom_format, npm) }
  const form = FORMS[provider === 'unpkg' ? 'unpkg' : 'jsdelivr']
  // Without a version, the content changes with every release.
  if (!version) return { src: form(npm, '') }
  return { src: form(npm, `@${npm.version}`), ...(npm.integrity && { integrity: npm.integrity }) }
}

const onCdnjs = (npm: NpmFile) => {
  const { cdnjs_name, version, min_cdnjs_file } = placeholders(npm)
  return `https://cdnjs.cloudflare.com/ajax/libs/${cdnjs_name}/${version}/${min_cdnjs_file}`
}

function inForm(form: string, npm: NpmFile): string {
  const values: Readonly<Record<string, string>> = placeholders(npm)
  return form.replace(/\$\{(\w+)\}/g, (written, name: string) => values[name] ?? written)
}

/** What can stand in `CDN.custom_format`. */
function placeholders({ package: name, file, version, cdnjs = name }: NpmFile) {
  const cdnjs_file = file.replace(/^(dist|lib)\/(browser\/)?/, '')
  return {
    ...{ name, file, version, cdnjs_name: cdnjs, cdnjs_file },
    ...{ min_file: minified(file), min_cdnjs_file: minified(cdnjs_file) },
  }
}

const minified = (file: string) =>
  /[.-]min\.(js|css)$/.test(file) ? file : file.replace(/\.(js|css)$/, '.min.$1')
