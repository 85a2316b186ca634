/** How the lines of a text end: as on Windows where all do; where a text mixes ends, each other one stays the sign it is, and none is lost. */
export const lineEndOf = (text: string): '\r\n' | '\n' =>
  text.includes('\r\n') && !/(?:^|[^\r])\n|\r(?!\n)/.test(text) ? '\r\n' : '\n';
