import type { Bystander } from './bystander.ts';

/** People who stand in backdrops and on picture cards, by a short name. */
export const TOWNSPEOPLE = {
  guard: { tone: 'D', hair: 'cap', cloth: '', side: 'army', id: 'guard' },
  second: {
    tone: 'A',
    hair: 'short',
    hairColour: '#5a3826',
    cloth: '',
    side: 'army',
    id: 'second',
  },
  officer: { tone: 'C', hair: 'bun', cloth: '', side: 'police', id: 'officer' },
  trader: { tone: 'C', hair: 'plait', cloth: '#d8b98a', accent: '#5f7f4a', id: 'trader' },
  elder: {
    tone: 'E',
    hair: 'curls',
    hairColour: '#d8d2cc',
    cloth: '#b9a98e',
    accent: '#9c4f3d',
    id: 'elder',
  },
  nurse: {
    tone: 'A',
    hair: 'tight',
    hairColour: '#5a3826',
    cloth: '#f3ecdc',
    accent: '#3f6d8e',
    id: 'nurse',
  },
  weaver: {
    tone: 'B',
    hair: 'bob',
    hairColour: '#3a2a24',
    cloth: '#e2a04a',
    accent: '#a3607c',
    id: 'weaver',
  },
  ferry: { tone: 'D', hair: 'straw', cloth: '#cfd6d2', accent: '#2f5573', id: 'ferry' },
  potter: { tone: 'E', hair: 'knots', cloth: '#c98a5a', accent: '#2f7f7a', id: 'potter' },
  baker: { tone: 'A', hair: 'bald', cloth: '#8fa3a8', id: 'baker' },
  singer: { tone: 'D', hair: 'long', cloth: '#c9a06a', accent: '#6f5a8a', id: 'singer' },
  farmer: { tone: 'B', hair: 'straw', cloth: '#a9b58a', id: 'farmer' },
} as const satisfies Readonly<Record<string, Bystander>>;
