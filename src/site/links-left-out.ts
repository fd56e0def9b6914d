/** Links that lead to no other page of the blog, or that somebody wants nobody to follow: nothing is fetched ahead. */
export const LEFT_OUT = '[download],[target=_blank],[rel~=nofollow],[rel~=external]'
