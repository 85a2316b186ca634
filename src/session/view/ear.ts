import { sayIn } from '../../report/saying.ts';
import type { Line } from '../../scenario/beat.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Ear } from './telling.ts';

/** Hears what is said to the whole room, in a second language too where there is one. */
export function openEar(
  scenario: Scenario,
  language: LanguageTag,
  second: LanguageTag | null = null,
): Ear {
  const hears = (line: Line): boolean => line.role === null;
  const ear = earFor(scenario, language, { hears, sees: 'wall' });
  if (second === null) return ear;
  return { ...ear, second: { language: second, say: sayIn(scenario, second) } };
}

/** Hears what is said to everybody, and to the one role it holds. */
export function roleEar(scenario: Scenario, language: LanguageTag, role: string | null): Ear {
  const hears = (line: Line): boolean => line.role === null || line.role === role;
  return earFor(scenario, language, { hears, sees: 'device' });
}

/** Hears every line; only the facilitator has it. */
export function everyEar(scenario: Scenario, language: LanguageTag): Ear {
  return earFor(scenario, language, { hears: () => true, sees: 'console' });
}

const earFor = (
  scenario: Scenario,
  language: LanguageTag,
  told: Pick<Ear, 'hears' | 'sees'>,
): Ear => ({
  scenario,
  language,
  say: sayIn(scenario, language),
  ...told,
  voice: (id, shown) => scenario.voice?.(id, shown, language) ?? null,
});

/** A text that somebody sees, in the ear's language, with its voice where there is one. */
export function voiced(ear: Ear, id: string, source: string): { text: string; voice?: string } {
  const text = ear.say(id, source);
  const voice = ear.voice(id, text);
  return voice === null ? { text } : { text, voice };
}

/** The voices of texts, in their order, under one name; nothing where there are none. */
export function voicesOf(
  ear: Ear,
  texts: readonly (readonly [id: string, shown: string])[],
): { readonly voices?: readonly string[] } {
  const voices = texts.flatMap(([id, shown]) => ear.voice(id, shown) ?? []);
  return voices.length === 0 ? {} : { voices };
}
