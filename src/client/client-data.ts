import type { ClientData } from '../pages/browser/client-data'

/** Reads what the server printed for this page. */
export const clientData = (): Partial<ClientData> =>
  JSON.parse(document.getElementById('client-data')?.textContent ?? '{}')
