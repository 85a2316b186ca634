/** What keeps a Chromium to the page that it is shown: it draws without a graphics chip, and calls nobody. */
export const quietBrowser = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-3d-apis',
] as const;
