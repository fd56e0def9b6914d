/** Under which name the browser keeps that `/` is a key like others to this reader. */
export const SLASH = 'search-slash'
