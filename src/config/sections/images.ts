import { flag, integer, listOf, oneOf, section } from '../../settings/kinds'

/** Smaller versions of the images of the blog, which Butterfly does not know. */
export const images = {
  images: section(
    {
      optimize: flag().default(false).describe('Make them; this needs the package sharp: npm install sharp'),
      formats: listOf(oneOf('avif', 'webp'), ',')
        .default(['avif', 'webp'])
        .describe('Their formats; browsers that know none of them load the original'),
      quality: integer({ min: 1, max: 100 })
        .default(75)
        .describe('How much of the picture is kept, in percent'),
      widths: listOf(integer({ min: 16, max: 16_383 }), ',')
        .default([240, 480, 800, 1200, 1600])
        .describe('Their widths in pixels; no image is enlarged'),
      placeholder: flag()
        .default(true)
        .describe('Show two colours of an image in its place until it has come'),
    },
    ['optimize'],
  ).describe('Images in posts, covers and banners in smaller versions (docs/images.md)'),
}
