import { sayIn } from '../../report/saying.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Ear } from './telling.ts';

/** Hears what is said to the whole room. */
export function openEar(scenario: Scenario, language: LanguageTag): Ear {
  return {
    scenario,
    language,
    say: sayIn(scenario, language),
    hears: (line) => line.role === null,
  };
}

/** Hears what is said to everybody, and to the one role it holds. */
export function roleEar(scenario: Scenario, language: LanguageTag, role: string | null): Ear {
  const hears: Ear['hears'] = (line) => line.role === null || line.role === role;
  return { scenario, language, say: sayIn(scenario, language), hears };
}

/** Hears every line; only the facilitator has it. */
export function everyEar(scenario: Scenario, language: LanguageTag): Ear {
  return { scenario, language, say: sayIn(scenario, language), hears: () => true };
}
