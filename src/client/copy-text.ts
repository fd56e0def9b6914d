/** Copies a text; rejects where that is forbidden. Without https there is no clipboard. */
export const copyText = async (text: string) => {
  if (!navigator.clipboard) throw new Error('There is no clipboard.')
  await navigator.clipboard.writeText(text)
}
