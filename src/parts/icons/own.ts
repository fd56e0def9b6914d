/**
 * The icons that our own templates and browser code show, by the feature that needs them.
 * The spelling is that of the template: a rule of the sheet fits only the classes that were asked for.
 */
export const ownIcons = {
  base: [
    'fas fa-adjust',
    'fas fa-angle-down',
    'fas fa-angle-right',
    'fas fa-archive',
    'fas fa-arrow-up',
    'fas fa-arrows-alt-h',
    'fas fa-bars fa-fw',
    'fas fa-bullhorn fa-shake',
    'fas fa-caret-left',
    'far fa-calendar-alt',
    'fas fa-chart-line',
    'fas fa-chevron-down',
    'fas fa-chevron-left fa-fw',
    'fas fa-chevron-right fa-fw',
    'fas fa-cog fa-spin',
    'fas fa-folder-open',
    'fas fa-history',
    'fas fa-inbox',
    'fas fa-tag',
    'fas fa-tags',
    'fas fa-thumbtack',
    'fas fa-xmark',
  ],
  post: [
    'fas fa-book-open',
    'fas fa-stream',
    'fas fa-home',
    'fas fa-sign-out-alt',
    'fa-solid fa-circle-arrow-left',
    'fa-solid fa-layer-group',
    'fas fa-circle-exclamation fa-fw',
    'fas fa-circle-user fa-fw',
    'fas fa-copyright',
    'fas fa-list-ul',
    'fas fa-pencil-alt',
    'fas fa-square-arrow-up-right fa-fw',
    'fas fa-thumbs-up fa-fw',
    'far fa-clock fa-fw',
    'far fa-eye fa-fw',
    'far fa-file-word fa-fw',
  ],
  code: ['fas fa-paste', 'fas fa-angle-double-down', 'fas fa-up-right-and-down-left-from-center'],
  reward: ['fas fa-qrcode'],
  outdatedNotice: ['fas fa-triangle-exclamation fa-fw'],
  comments: ['fas fa-comment-dots', 'fas fa-comments fa-fw', 'far fa-comments fa-fw'],
  search: ['fas fa-search fa-fw', 'fas fa-spinner fa-pulse'],
} as const satisfies Record<string, readonly string[]>

/** A group of icons of one feature. */
export type OwnIcons = keyof typeof ownIcons
