export { default } from 'chinese:from-hong-kong'
