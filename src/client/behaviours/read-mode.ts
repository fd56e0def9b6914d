import type { Behaviour } from '../behaviour'

/** Shows the article alone, until the reader leaves it by the button that appears. */
export const readMode: Behaviour = {
  selector: '#readmode',
  mount(button, signal) {
    const exit = exitButton(button.ariaLabel ?? button.title)
    const leave = () => {
      document.body.classList.remove('read-mode')
      exit.remove()
    }
    const enter = () => {
      document.body.classList.add('read-mode')
      document.body.append(exit)
      exit.focus()
    }
    const leaveAndReturn = () => {
      leave()
      button.focus()
    }
    button.addEventListener('click', enter, { signal })
    exit.addEventListener('click', leaveAndReturn, { signal })
    signal.addEventListener('abort', leave)
  },
}

function exitButton(label: string) {
  const exit = document.createElement('button')
  exit.type = 'button'
  exit.className = 'exit-readmode'
  exit.title = label
  exit.ariaLabel = label
  const icon = document.createElement('i')
  icon.className = 'fas fa-xmark'
  icon.ariaHidden = 'true'
  exit.append(icon)
  return exit
}
