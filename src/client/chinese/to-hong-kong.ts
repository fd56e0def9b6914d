export { default } from 'chinese:to-hong-kong'
