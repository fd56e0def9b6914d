/** What the names of a blog's caches begin with: all blogs of one host keep theirs in one place. */
export const cachesOf = (scope: string) => `butterfly ${scope} `
