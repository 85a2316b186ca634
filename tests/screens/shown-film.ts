import type { ShownShowing } from '../../src/session/view/shown-showing.ts';

export const film = {
  title: 'Two gates on one road',
  description: 'A cart stops at two gates. At one somebody greets, at the other nobody looks up.',
} as const;

/** A film that this wall cannot play: its words stand for it. */
export const toldFilm: ShownShowing = {
  kind: 'film',
  state: 'playing',
  part: 0,
  parts: 2,
  ask: { text: 'What did the driver see first?' },
  film,
  plays: { address: null, from: 0, to: 42_000, at: 0, captions: { cues: [] } },
  told: true,
};

/** The same at its pause mark. */
export const askingFilm: ShownShowing = { ...toldFilm, state: 'asking' };
