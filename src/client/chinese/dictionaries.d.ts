/** What `tools/chinese.ts` makes and puts into the browser's scripts. */
declare module 'chinese:*' {
  const dictionary: string
  export default dictionary
}
