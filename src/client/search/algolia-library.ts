export { liteClient as default } from 'algoliasearch/lite'
