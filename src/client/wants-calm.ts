/** Matches while the reader has asked the system for less motion. */
export const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)')
