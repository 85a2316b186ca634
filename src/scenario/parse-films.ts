import type { Pack } from './pack.ts';
import { titleOf } from './title-of.ts';
import { isScalar } from 'yaml';
import { items, mapOf, fields, named, noteAt, textAt, type YamlPlace } from './yaml-place.ts';

type Written = Pack['films'][string];

/** Reads `films`: what each is called, what it shows, how long it is and where it holds. */
export const filmsFrom = (place: YamlPlace): Pack['films'] => mapOf(place, filmFrom);

function filmFrom(place: YamlPlace, key: string): Written {
  const at = named(place, ['name', 'title', 'description', 'length', 'pauses']);
  const length = at.length.node === null ? null : timeFrom(at.length);
  return {
    title: textAt(at.title, textAt(at.name, titleOf(key))),
    description: textAt(at.description, ''),
    length,
    pauses: items(at.pauses).flatMap((pause) => pauseFrom(pause, length)),
  };
}

function pauseFrom(place: YamlPlace, length: number | null): Written['pauses'] {
  const pause = fields(place, ['at', 'ask']);
  const at = timeFrom(pause.at);
  const ask = textAt(pause.ask, '');
  if (ask === '')
    wrong(place, 'A pause mark asks nothing.', 'Write what the room is asked: ask: "What now?"');
  if (at === null) return [];
  if (at === 0 || (length !== null && at > length))
    wrong(
      pause.at,
      'A pause mark stands outside its film.',
      'Write a moment between its beginning and its end, such as 0:42.',
    );
  return [{ at, ask }];
}

/** Milliseconds from `0:42`, `1:02:03`, `7.5` or 42; null where it is none, which is noted. */
function timeFrom(place: YamlPlace): number | null {
  const written = isScalar(place.node) ? textAt(place, '') : '';
  const [, hours = '0', minutes = '0', seconds] =
    /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,4}(?:\.\d{1,3})?)$/.exec(written) ?? [];
  if (seconds === undefined) {
    wrong(place, `"${place.path}" is no time.`, 'Write minutes and seconds, such as 0:42.');
    return null;
  }
  return Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000);
}

function wrong(place: YamlPlace, what: string, hint: string): void {
  noteAt(place, { severity: 'error', code: 'pack-film', what, hint });
}
