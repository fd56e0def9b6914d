/** Adds `\ce` and `\pu` to KaTeX. */
declare module 'katex/contrib/mhchem'
