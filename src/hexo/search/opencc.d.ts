declare module 'opencc-js/dict/TSCharacters' {
  /** OpenCC's list of Traditional characters, each with its Simplified one: `發 发|髮 发`. */
  const list: string
  export default list
}
