/** The part of abcjs that draws, without the one that plays. */
declare module 'abcjs/src/api/abc_tunebook_svg' {
  export { renderAbc as default } from 'abcjs'
}
