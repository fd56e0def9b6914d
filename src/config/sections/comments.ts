import { flag, freeMap, integer, later, names, oneOf, section, text } from '../../settings/kinds'

const blank = (meaning: string) => text().optional().describe(meaning)
const option = () => freeMap().default({}).describe('Further options of the system')
const pageViews = () => flag().default(false).describe('Count how often a page is read')

export const comments = {
  comments: later(
    section({
      use: names()
        .default([])
        .describe(
          'One system or two: Artalk, Disqus, Disqusjs, Facebook Comments, Giscus, Gitalk, Livere, Remark42, Twikoo, Utterances, Valine, Waline',
        ),
      text: flag().default(true).describe('Name the systems beside the switch between them'),
      lazyload: flag().default(false).describe('Load them when the reader gets there'),
      count: flag().default(false).describe('Say how many there are at the top of a post'),
      card_post_count: flag().default(false).describe('Say how many there are on the home page'),
    }).describe('Comments of readers'),
  ),
  disqus: later(
    section({
      shortname: blank('The name of your site there'),
      apikey: blank('For counts and newest comments'),
    }),
  ),
  disqusjs: later(
    section({
      shortname: blank('The name of your site there'),
      apikey: blank('The key of the API'),
      option: option(),
    }),
  ),
  livere: later(section({ uid: blank('Your number there') })),
  gitalk: later(
    section({
      client_id: blank('The id of your OAuth app'),
      client_secret: blank('Its secret, which every reader can see'),
      repo: blank('The repository that keeps the comments'),
      owner: blank('Whose repository it is'),
      admin: blank('Who may start a discussion'),
      option: option(),
    }),
  ),
  valine: later(
    section({
      appId: blank('The id of your LeanCloud app'),
      appKey: blank('The key of your LeanCloud app'),
      avatar: text().default('monsterid').describe('The avatar of readers who have none'),
      serverURLs: blank('The address of your own LeanCloud domain'),
      bg: blank('A picture behind the field'),
      visitor: pageViews(),
      option: option(),
    }),
  ),
  waline: later(
    section({
      serverURL: blank('The address of your server'),
      bg: blank('A picture behind the field'),
      pageview: pageViews(),
      option: option(),
    }),
  ),
  utterances: later(
    section({
      repo: blank('The repository that keeps the comments, as owner/name'),
      issue_term: oneOf('pathname', 'url', 'title', 'og:title')
        .default('pathname')
        .describe('What finds the issue of a page'),
      light_theme: text().default('github-light').describe('The look in the light scheme'),
      dark_theme: text().default('photon-dark').describe('The look in the dark scheme'),
      js: blank('The address of the script, if not the usual one'),
      option: option(),
    }),
  ),
  facebook_comments: later(
    section({
      app_id: blank('The id of your app'),
      user_id: blank('The id of the moderator'),
      pageSize: integer({ min: 1 }).default(10).describe('How many comments at once'),
      order_by: oneOf('social', 'time', 'reverse_time').default('social').describe('What orders them'),
      lang: text().default('en_US').describe('The language'),
    }),
  ),
  twikoo: later(
    section({
      envId: blank('The id of the environment, or the address of your server'),
      region: blank('The region of the environment'),
      visitor: pageViews(),
      option: option(),
    }),
  ),
  giscus: later(
    section({
      repo: blank('The repository that keeps the comments, as owner/name'),
      repo_id: blank('Its id'),
      category_id: blank('The id of the category of discussions'),
      light_theme: text().default('light').describe('The look in the light scheme'),
      dark_theme: text().default('dark').describe('The look in the dark scheme'),
      js: blank('The address of the script, if not the usual one'),
      option: option(),
    }),
  ),
  remark42: later(
    section({
      host: blank('The address of your server'),
      siteId: blank('The name of your site there'),
      option: option(),
    }),
  ),
  artalk: later(
    section({
      server: blank('The address of your server'),
      site: blank('The name of your site there'),
      visitor: pageViews(),
      vote: flag().default(false).describe('Readers may vote on a page'),
      option: option(),
    }),
  ),
}
