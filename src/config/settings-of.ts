import type * as z from 'zod'
import { type Section, section } from '../settings/section'

/** Parts of one kind (cards, …) by their key in the config. */
type Parts = Readonly<Record<string, { settings: z.ZodObject }>>

type SettingsOf<P extends Parts> = { [Key in keyof P]: Section<P[Key]['settings']['shape']> }

/** What the parts add to their section of the config: under each key, the settings of that part. */
export function settingsOf<P extends Parts>(parts: P): SettingsOf<P> {
  const entries = Object.entries(parts).map(([key, { settings }]) => [
    key,
    section(settings.shape).meta(settings.meta() ?? {}),
  ])
  return Object.fromEntries(entries) as SettingsOf<P>
}
