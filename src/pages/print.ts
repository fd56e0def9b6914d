/**
 * Prints a part that looks the same on every page of a language, such as a sidebar card. `view` is asked only when the
 * part has not been printed before; when it gives nothing, nothing is printed.
 */
export type Print = (template: string, view: () => object | undefined) => string | undefined
