import type Hexo from 'hexo'
import { type Contact, contactsOf } from '../../config/hosts'
import { loadConfig } from '../../config/load'
import type { Problem } from '../../config/problem'
import { remoteLibraries } from '../../pages/services/libraries'
import { checkIcons } from '../../parts/icons/check'
import { usedIcons } from '../../parts/icons/used-icons'
import { type DeadLink, deadLinks, readLinks } from '../../site/dead-links'
import { decoded } from '../../site/decoded'
import { hostOf } from '../../site/hosts'
import { reasonOf } from '../../site/reason'
import { librariesOf } from '../files/library-shelf'
import { hearProblems, type Telling } from '../problems/tellings'
import { type Document, documentsOf } from '../read/documents'
import { readIcons } from '../read/read-icons'
import { type Copied, copiedPosts } from './copied'
import { type Misfiled, misfiledPosts } from './misfiled'
import { type Failure, quiet } from './quiet'
import { renderPages } from './render-pages'

/** What there is to say of a blog. */
export interface Examination {
  /** Of the options, and of what they and the posts name. */
  readonly problems: readonly Problem[]
  /** Of the files in `source/_data`. */
  readonly data: readonly Required<Telling>[]
  /** Icons in posts and pages that do not exist. */
  readonly icons: readonly StrayIcon[]
  /** Pages that show the content of a data file which is not there. */
  readonly empty: readonly EmptyPage[]
  readonly links: readonly LostLink[]
  readonly misfiled?: Misfiled | undefined
  readonly copied?: Copied | undefined
  readonly failures: readonly Failure[]
  readonly contacts: readonly Contact[]
}

export interface StrayIcon {
  readonly source: string
  readonly icon: string
  readonly nearest: string | undefined
}

export interface LostLink extends DeadLink {
  /** `inject` puts it into all pages. */
  readonly injected: boolean
}

export interface EmptyPage {
  readonly source: string
  readonly dataFile: string
}

/** Reads the blog, renders all pages in memory and looks at everything. Hexo says nothing meanwhile. */
export async function examine(hexo: Hexo): Promise<Examination> {
  const failures = quiet(hexo)
  const told: Telling[] = []
  hearProblems(telling => told.push(telling))
  const { url, root, theme_config } = hexo.config
  const { config, problems } = loadConfig(theme_config)
  const remote = remoteLibraries(config, librariesOf(hexo, config))
  const contacts = contactsOf(config, hostOf(url) ?? '', remote)
  try {
    await loadAfresh(hexo)
    const all = told.flatMap(({ problems, sources }) => (sources ? [] : problems))
    const data = told.flatMap(({ problems, sources }) => (sources ? { problems, sources } : []))
    const catalogue = readIcons(hexo.theme_dir)
    const documents = documentsOf(hexo)
    const icons = documents.flatMap(document => strayIcons(document, catalogue))
    const links = await linksOf(hexo, { url, root }, all)
    const problems = all.filter(problem => !links.some(link => isInjected(link, problem)))
    const found = { problems, data, icons, empty: emptyPages(hexo, documents), links }
    return { ...found, misfiled: misfiledPosts(hexo), copied: copiedPosts(hexo), failures, contacts }
  } catch (error) {
    const failure = { what: 'The site cannot be generated', reason: reasonOf(error) }
    return { ...NOTHING, problems, failures: [...failures, failure], contacts }
  }
}

/**
 * Hexo does not render texts again that it keeps from the last build, and then their tags say nothing of their mistakes. So it
 * does not get to see what it kept, and does not keep what it sees now.
 */
async function loadAfresh(hexo: Hexo) {
  const state = hexo as unknown as { _dbLoaded: boolean }
  state._dbLoaded = true
  await hexo.load()
  state._dbLoaded = false
}

async function linksOf(
  hexo: Hexo,
  address: { url: string; root: string },
  problems: readonly Problem[],
): Promise<LostLink[]> {
  const routes = new Set(hexo.route.list())
  const dead = deadLinks(await renderPages(hexo, readLinks), route => routes.has(route), address)
  return dead
    .filter(link => !isSaid(link, problems))
    .map(link => ({ ...link, injected: problems.some(problem => isInjected(link, problem)) }))
}

/** What may be missing, as long as nobody has looked at all files of the site. */
const isInjected = ({ link }: DeadLink, { kind, path }: Problem) =>
  kind === 'injected' && link.replace(/[?#].*/, '') === path[0]

const NOTHING: Examination = {
  ...{ problems: [], data: [], icons: [], empty: [] },
  ...{ links: [], failures: [], contacts: [] },
}

const strayIcons = ({ source, content = '' }: Document, catalogue: Parameters<typeof checkIcons>[1]) =>
  checkIcons(usedIcons(content), catalogue).map(icon => ({ source, ...icon }))

const DATA_FILES: Readonly<Record<string, string>> = { link: 'link', shuoshuo: 'shuoshuo' }

/** A page that takes its entries from an address needs no data file. */
function emptyPages({ locals }: Hexo, documents: readonly any[]): EmptyPage[] {
  const data = locals.get('data') ?? {}
  return documents.flatMap(({ type, source, flink_url, shuoshuo_url }) => {
    const name = DATA_FILES[String(type)]
    if (!name || flink_url || shuoshuo_url || data[name]) return []
    return [{ source, dataFile: `source/_data/${name}.yml` }]
  })
}

/** Of a missing picture it has been said already who wants it. */
const isSaid = ({ link }: DeadLink, problems: readonly Problem[]) =>
  problems.some(
    problem =>
      (problem.kind === 'file' || problem.kind === 'image') &&
      decoded(link).endsWith(problem.file.replace(/^[./]+/, '')),
  )
