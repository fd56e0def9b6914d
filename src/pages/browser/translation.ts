import type { Config } from '../../config/schema'

/** 1 is traditional and 2 is simplified Chinese, as in the config and in the reader's storage. */
export type Script = 1 | 2

/** What the browser has to know to write the site in the other script. */
export const translation = ({ translate }: Pick<Config, 'translate'>) =>
  translate.enable
    ? {
        /** The script that the site is written in. */
        script: translate.defaultEncoding satisfies Script,
        /** Milliseconds before a page is first shown in the other script. */
        delay: translate.translateDelay,
        /** What the button says, by the script that it leads to. */
        leadsTo: { 1: translate.msgToTraditionalChinese, 2: translate.msgToSimplifiedChinese },
      }
    : undefined
