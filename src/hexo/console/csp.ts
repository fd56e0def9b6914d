import { createHash } from 'node:crypto'
import type Hexo from 'hexo'
import { contactsOf } from '../../config/hosts'
import { loadConfig } from '../../config/load'
import { policyOf, policyText } from '../../config/policy'
import { remoteLibraries } from '../../pages/services/libraries'
import { escapeHtml } from '../../site/escape'
import { hostOf } from '../../site/hosts'
import { readCode } from '../../site/page-code'
import { reasonOf } from '../../site/reason'
import { librariesOf } from '../files/library-shelf'
import type { Arguments } from './arguments'
import { quiet } from './quiet'
import { renderPages } from './render-pages'

/** Prints the strictest Content Security Policy that fits the site, in the forms that hosts want. */
export async function showPolicy(hexo: Hexo, args: Arguments) {
  const failures = quiet(hexo)
  const { config } = loadConfig(hexo.config.theme_config)
  try {
    await hexo.load()
  } catch (error) {
    failures.push({ what: 'The site cannot be generated', reason: reasonOf(error) })
  }
  const pages = failures.length > 0 ? [] : [...(await renderPages(hexo, readCode)).values()]
  if (failures.length > 0) {
    for (const { what, reason } of failures) console.error(`${what}: ${reason}`)
    process.exitCode = 1
    return
  }
  const remote = remoteLibraries(config, librariesOf(hexo, config))
  const contacts = contactsOf(config, hostOf(hexo.config.url) ?? '', remote)
  const policy = policyText(policyOf(config, contacts, pages, sha256))
  console.log(args.json ? JSON.stringify({ policy }) : forms(policy))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

const forms = (policy: string) =>
  [
    '# _headers (Netlify, Cloudflare Pages), in the folder source/ of the blog',
    `/*\n  Content-Security-Policy: ${policy}`,
    '# nginx',
    `add_header Content-Security-Policy "${policy}" always;`,
    '# Apache (.htaccess)',
    `Header always set Content-Security-Policy "${policy}"`,
    '# For hosts without headers, such as GitHub Pages: the first entry of inject.head',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
  ].join('\n\n')
