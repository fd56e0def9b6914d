import type Hexo from 'hexo'
import type { Problem } from '../../config/problem'
import type { Config } from '../../config/schema'
import type { Site } from '../../site/site'
import { registerAlerts } from './alerts'
import { registerDiagramFences } from './diagram-fences'
import { registerEncrypted } from './encrypted'
import { registerFeedSummaries } from './feed-summaries'
import { registerMath } from './math'
import { registerTags } from './tags'

/** Hangs in what is done to texts. Gives a function that tells what authors did wrong in them. */
export function registerTexts(
  hexo: Hexo,
  configOf: () => Config | undefined,
): (config: Config, site: Site) => Problem[] {
  const formulaProblems = registerMath(hexo, configOf)
  registerDiagramFences(hexo, configOf)
  registerAlerts(hexo)
  registerEncrypted(hexo, configOf)
  registerFeedSummaries(hexo, configOf)
  const tagProblems = registerTags(hexo)
  return (config, site) => [...formulaProblems(), ...tagProblems(config, site)]
}
