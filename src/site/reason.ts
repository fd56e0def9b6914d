/** What an error says, without the way through the code. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
