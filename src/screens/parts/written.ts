import { spoken } from './spoken.ts';

const tall = /[\u0590-\u08ff\ufb50-\ufefc]/;

/** How something that a person wrote is set: its own way round, and in lines as high as its own letters, whatever the page speaks. */
export function written(text: string): { readonly dir: 'auto'; readonly 'data-letters'?: 'low' } {
  return tall.test(text) ? { dir: 'auto' } : { dir: 'auto', 'data-letters': 'low' };
}

/** How many times as high as those of Latin letters the lines of a text are; `paper.css` says the same. */
export function leadingOf(text: string, language = spoken.getState().language): number {
  return language === 'ur' && tall.test(text) ? 1.5 : 1;
}
