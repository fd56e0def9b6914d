/** Milliseconds. */
const SHOWN = 4000

let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a short message for some milliseconds; a newer one takes its place. Screen readers say it when they are done with the rest. */
export function showToast(message: string, time = SHOWN) {
  const toast = document.querySelector('#snackbar') ?? newToast()
  // A live region says what changes in it, not what it came with.
  requestAnimationFrame(() => {
    toast.textContent = message
    toast.classList.add('show')
  })
  clearTimeout(timer)
  timer = setTimeout(() => toast.classList.remove('show'), time)
}

function newToast() {
  const toast = document.createElement('div')
  toast.id = 'snackbar'
  toast.role = 'status'
  document.body.append(toast)
  return toast
}
