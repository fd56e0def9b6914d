import * as z from 'zod'
import { flag, freeMap, text } from '../../settings/kinds'

/** A system that keeps what readers say about a page. What it does in the browser stands in `<name>.client.ts`. */
export interface CommentSystem<Settings extends z.ZodObject = z.ZodObject> {
  /** As readers know it. */
  readonly title: string
  readonly settings: Settings
  /** Options without which it cannot work. */
  readonly required: readonly string[]
  /** The element that it fills; users style it. */
  readonly container: { readonly id?: string; readonly class?: string }
  /** Its script and style sheet, by their names in the table of libraries. */
  readonly libraries?: readonly string[]
  /** The class of the number of comments, and whether lists may ask for it; absent where the system cannot tell it. */
  readonly count?: { readonly class: string; readonly onCards: boolean }
  /** Where the system itself writes how often a page was read, when its settings ask for that. */
  readonly views?: { readonly option: string; readonly id?: string; readonly class?: string }
  /** It can tell the newest comments of the whole blog. */
  readonly newest?: boolean
}

/** Infers the settings type. */
export const defineSystem = <Settings extends z.ZodObject>(
  system: CommentSystem<Settings>,
): CommentSystem<Settings> => system

/** The settings of a system, as its half in the browser gets them. */
export type SettingsOf<System extends CommentSystem> = z.output<System['settings']>

/** An option without a default. */
export const blank = (meaning: string) => text().optional().describe(meaning)

/** Further options, handed to the system as they are. */
export const options = () => freeMap().default({}).describe('Further options of the system')

export const pageViews = () => flag().default(false).describe('Count how often a page is read')

export const settings = z.object
