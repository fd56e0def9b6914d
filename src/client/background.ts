/** Chooses one of the pictures behind the page; the style sheet shows that one alone. */
export function chooseBackground() {
  const { dataset } = document.documentElement
  if (dataset.backgrounds)
    dataset.background = String(1 + Math.floor(Math.random() * Number(dataset.backgrounds)))
}
