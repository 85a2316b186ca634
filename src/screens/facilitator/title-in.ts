import { spoken } from '../parts/spoken.ts';
import type { PackCard } from './host-api.ts';

/** What a story is called in the page's language; in its own where nobody has translated that. */
export const titleIn = ({ title, titles }: Pick<PackCard, 'title' | 'titles'>): string =>
  titles?.[spoken.getState().language] ?? title;

/** What it is about, likewise; empty where nobody wrote that. */
export const aboutIn = ({ about, abouts }: Pick<PackCard, 'about' | 'abouts'>): string =>
  abouts?.[spoken.getState().language] ?? about ?? '';
