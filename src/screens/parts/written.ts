import { spoken } from './spoken.ts';

const tall = /[\u0590-\u08ff\ufb50-\ufefc]/;

type Letters = { readonly 'data-letters'?: 'low' };

/** Lines as high as a text's own letters, whatever the page speaks. */
export const lettersOf = (text: string): Letters =>
  tall.test(text) ? {} : { 'data-letters': 'low' };

/** How something that a person wrote is set: its own way round, and in such lines. */
export const written = (text: string): Letters & { readonly dir: 'auto' } => ({
  dir: 'auto',
  ...lettersOf(text),
});

/** How many times as high as those of Latin letters the lines of a text are; `paper.css` says the same. */
export function leadingOf(text: string, language = spoken.getState().language): number {
  return language === 'ur' && tall.test(text) ? 1.5 : 1;
}
