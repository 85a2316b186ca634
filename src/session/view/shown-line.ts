import { endingName, entryOf } from '../../report/saying.ts';
import type { Choice, Line } from '../../scenario/beat.ts';
import { voiced } from './ear.ts';
import type { Ear, ShownChoice, ShownLine, Telling } from './telling.ts';

/** The text in the second language, where that is other words. */
export function alsoOf({ say, second }: Ear, id: string, source: string): Pick<ShownLine, 'also'> {
  if (!second) return {};
  const { language } = second;
  const text = second.say(id, source);
  return text === say(id, source) ? {} : { also: { language, text } };
}

export function shownLine(ear: Ear, line: Line): ShownLine {
  return {
    id: line.id,
    ...voiced(ear, line.id, line.text),
    ...alsoOf(ear, line.id, line.text),
    speaker:
      line.speaker === null ? null : { key: line.speaker, name: castName(ear, line.speaker) },
    scene: line.scene,
    sounds: line.sounds,
  };
}

export function shownChoice(ear: Ear, choice: Choice): ShownChoice {
  return {
    id: choice.id,
    ...voiced(ear, choice.id, choice.text),
    ...alsoOf(ear, choice.id, choice.text),
    picture: choice.picture,
  };
}

export function shownEnding(ear: Ear, ending: string | null): Telling['ending'] {
  if (ending === null) return null;
  const picture = entryOf(ear.scenario.pack.endings, ending)?.picture ?? '';
  return { key: ending, name: endingName(ear.scenario, ear.say, ending), picture };
}

export function castName(ear: Ear, key: string): string {
  return ear.say(`cast.${key}.name`, entryOf(ear.scenario.pack.cast, key)?.name ?? key);
}

export function roleName(ear: Ear, key: string): string {
  return ear.say(`roles.${key}.name`, entryOf(ear.scenario.pack.roles, key)?.name ?? key);
}

export function placeName(ear: Ear, key: string | null): string | null {
  const place = entryOf(ear.scenario.pack.places, key);
  return place === undefined ? null : ear.say(`places.${key}.name`, place.name);
}
