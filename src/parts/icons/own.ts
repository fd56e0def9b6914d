/**
 * The icons that our own templates and browser code show, by the feature that needs them.
 * The spelling is that of the template: a rule of the sheet fits only the classes that were asked for.
 */
export const ownIcons = {
  base: [
    'fas fa-angle-down',
    'fas fa-angle-right',
    'fas fa-arrow-up',
    'fas fa-bars fa-fw',
    'far fa-calendar-alt',
    'fas fa-chevron-down',
    'fas fa-chevron-left fa-fw',
    'fas fa-chevron-right fa-fw',
    'fas fa-cog fa-spin',
    'fas fa-inbox',
    'fas fa-xmark',
  ],
  cards: ['fas fa-thumbtack'],
  darkMode: ['fas fa-adjust'],
  hideAside: ['fas fa-arrows-alt-h'],
  announcementCard: ['fas fa-bullhorn fa-shake'],
  recentPostsCard: ['fas fa-history'],
  categoriesCard: ['fas fa-folder-open', 'fas fa-caret-left'],
  tagsCard: ['fas fa-tags'],
  archivesCard: ['fas fa-archive'],
  webInfoCard: ['fas fa-chart-line'],
  tagsOnCards: ['fas fa-tag'],
  updatesOnCards: ['fas fa-history'],
  post: ['fas fa-history', 'fas fa-stream', 'fas fa-list-ul'],
  series: ['fa-solid fa-layer-group'],
  notFound: ['fas fa-home', 'fas fa-history'],
  readMode: ['fas fa-book-open', 'fas fa-xmark'],
  copyright: [
    'fas fa-circle-exclamation fa-fw',
    'fas fa-circle-user fa-fw',
    'fas fa-copyright',
    'fas fa-square-arrow-up-right fa-fw',
  ],
  edit: ['fas fa-pencil-alt'],
  related: ['fas fa-thumbs-up fa-fw'],
  length: ['far fa-clock fa-fw', 'far fa-file-word fa-fw'],
  views: ['far fa-eye fa-fw'],
  codeCopy: ['fas fa-paste'],
  codeHeight: ['fas fa-angle-double-down'],
  codeFullpage: ['fas fa-up-right-and-down-left-from-center'],
  reward: ['fas fa-qrcode'],
  outdatedNotice: ['fas fa-triangle-exclamation fa-fw'],
  comments: ['fas fa-comment-dots', 'fas fa-comments', 'fas fa-comments fa-fw', 'far fa-comments fa-fw'],
  votes: ['far fa-thumbs-up fa-fw', 'far fa-thumbs-down fa-fw'],
  motion: ['fas fa-pause', 'fas fa-play'],
  chat: ['fas fa-message'],
  search: ['fas fa-search fa-fw', 'fas fa-spinner fa-pulse'],
} as const satisfies Record<string, readonly string[]>

/** A group of icons of one feature. */
export type OwnIcons = keyof typeof ownIcons
