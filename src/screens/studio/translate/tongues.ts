import type { LanguageTag } from '../../../scenario/language.ts';

/** The language that is translated from, and the one that is translated into. */
export type Tongues = {
  readonly own: LanguageTag;
  readonly language: LanguageTag;
  readonly dir: 'ltr' | 'rtl';
};
