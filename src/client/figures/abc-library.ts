export { default } from 'abcjs/src/api/abc_tunebook_svg'
