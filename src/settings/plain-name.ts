/** What counts in a name that people spell as they like: neither letter case nor hyphens. */
export const plainName = (name: string) => name.toLowerCase().replaceAll(/[-_ ]/g, '')
