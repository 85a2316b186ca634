import type { LanguageTag } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** In which language a story is told to somebody; absent where it is their own. */
export type ToldIn = { readonly toldIn?: LanguageTag };

/** Its own language stands in where it has no words in theirs. */
export function toldIn({ languages, pack }: Scenario, language: LanguageTag): ToldIn {
  return languages.includes(language) ? {} : { toldIn: pack.language };
}
