import type { Figure } from '../../../../src/scenario/beat.ts';

export const trader: Figure = {
  who: 'yosolmi',
  art: 'trader',
  at: 'right',
  looks: 'left',
  mood: 'calm',
  pose: 'stand',
  holds: null,
};

export const leader: Figure = {
  who: 'dulomi',
  art: 'patrol-leader',
  at: 'left',
  looks: 'right',
  mood: 'explaining',
  pose: 'explain',
  holds: 'clipboard',
};
