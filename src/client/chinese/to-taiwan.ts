export { default } from 'chinese:to-taiwan'
