import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import type { Assets } from '../../pages/head/head'
import { servedLibraries } from './library-shelf'
import { mathFonts } from './math-files'
import { compatScript, mainParts, mainScript, type PackageFile, scriptFiles } from './script-files'
import { type MadeFile, styleFiles, type UsedInBlog } from './style-files'

export interface MadeAssets extends Assets {
  readonly files: readonly (MadeFile | PackageFile)[]
}

/** The style sheets, scripts and fonts that the pages of the blog load. */
export async function makeAssets(
  hexo: Hexo,
  packageDir: string,
  config: Config,
  used: UsedInBlog,
): Promise<MadeAssets> {
  const { files, stylesheets } = await styleFiles(hexo, packageDir, config, used)
  return {
    files: [
      ...files,
      ...mathFonts(packageDir, used.formulas),
      ...scriptFiles(packageDir, config, used.contents),
      ...servedLibraries(hexo, used.libraries),
    ],
    stylesheets,
    script: mainScript(config),
    scriptParts: mainParts(config),
    compat: compatScript(config, used.contents),
  }
}
