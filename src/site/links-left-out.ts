/** Links that are no way to another page of the blog, or that somebody wants nobody to follow: no page is fetched ahead for them. */
export const LEFT_OUT = '[download],[target=_blank],[rel~=nofollow],[rel~=external]'
