import * as z from 'zod'
import { text } from '../../settings/kinds'

const account = (option: string, meaning: string) => ({
  option,
  settings: z.object({ [option]: text().optional().describe(meaning) }),
})

/** Services for talking to visitors, by their section in the config. What they do stands in `<name>.client.ts`. */
export const chats = {
  chatra: account('id', 'Your id there'),
  tidio: account('public_key', 'Your public key there'),
  crisp: account('website_id', 'The id of your site there'),
  knocket: account('identifier', 'Your identifier there'),
}

export type ChatKey = keyof typeof chats
