/** The line that a place of a text is in, counted from 1. */
export const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length
