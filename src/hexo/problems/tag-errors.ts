import type Hexo from 'hexo'
import { tags } from '../../parts/tags'
import { unclosedTags } from '../../site/unclosed-tags'
import { documentsOf } from '../read/documents'

/** Plugins that blogs with Butterfly use, by the tags that are theirs. */
const PLUGINS: Readonly<Record<string, string>> = {
  'hexo-tag-embed': 'gist jsfiddle vimeo youtube',
  'hexo-tag-aplayer': 'aplayer aplayerlist aplayerlrc meting',
  'hexo-tag-dplayer': 'dplayer',
  'hexo-butterfly-tag-plugins-plus':
    'audio bdage btns bubble carousel cell checkbox del emp folding ghcard ghcardgroup icon image inlineimage issues kbd linkgroup nota p poem progress psw radio referfrom referto site sitegroup span tip u video videos wavy',
}

/** Those of the theme and of Hexo that need an end. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...tags.flatMap(({ form, names }) => (form === 'block' ? names : [])),
  ...['blockquote', 'quote', 'codeblock', 'code', 'pullquote', 'raw'],
])

/** When Hexo gives up because of a tag, the last lines say where to look and what to do. */
export function explainTagErrors(hexo: Hexo) {
  hexo.on('exit', (error?: unknown) => {
    const words = String(error)
    const unknown = words.match(/unknown block tag: (\S+)/)?.[1]
    if (unknown) hexo.log.info(originOf(unknown))
    else if (words.includes('unexpected end of file'))
      for (const place of unclosedPlaces(documentsOf(hexo))) hexo.log.info(place)
  })
}

/** Where a tag can come from that Hexo does not know. */
export function originOf(tag: string): string {
  const plugin = Object.keys(PLUGINS).find(name => PLUGINS[name]?.split(' ').includes(tag))
  return plugin
    ? `The tag "${tag}" comes from a plugin that this blog has not got: npm install ${plugin}`
    : `No plugin of this blog has the tag "${tag}". If a script of your old theme had it (themes/…/scripts/), copy that to scripts/ of the blog; if it is text, write it between {% raw %} and {% endraw %}.`
}

/** Which tags have no end, as Hexo tells neither the post nor the line. */
export const unclosedPlaces = (documents: readonly { source: string; raw?: unknown }[]): string[] =>
  documents.flatMap(({ source, raw }) =>
    unclosedTags(String(raw ?? ''), BLOCKS).map(
      ({ tag, line }) => `source/${source}:${line}: the tag "${tag}" is never closed with {% end${tag} %}.`,
    ),
  )
