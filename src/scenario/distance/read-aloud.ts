import type { Finding } from '../finding.ts';
import { items, openYaml, textAt } from '../yaml-place.ts';
import { childOf, whereIs } from './declared.ts';
import type { YamlPlace } from '../yaml-place.ts';

const speakersWanted = 3;
const code = 'distance-read-aloud';
const form = 'Write { language: ar, who: a nurse from the coast } or { language: ar, who: M. K. }.';

/** Whether three speakers read the names of a world aloud: a machine does not hear what a name means elsewhere. */
export function readAloud(file: string, text: string): readonly Finding[] {
  const names = childOf(
    openYaml(file, text, () => {}),
    'names',
  );
  if (!names) return [];
  const list = childOf(names, 'read_aloud_by');
  const readers = list ? items(list) : [];
  const broken = readers.flatMap((reader) => brokenReader(file, reader));
  const languages = new Set(readers.map(languageOf).filter((language) => language !== ''));
  if (broken.length > 0 || languages.size >= speakersWanted) return broken;
  const so =
    languages.size === 0 ? 'Nobody has' : `Speakers of only ${languages.size} of 3 languages have`;
  const finding: Finding = {
    severity: 'warning',
    code,
    file,
    ...whereIs(list ?? names),
    what: `${so} read the names of this world aloud.`,
    hint: `Let three people with three first languages read every name aloud, and write them under names: read_aloud_by. ${form}`,
  };
  return [finding];
}

const languageOf = (reader: YamlPlace): string => textOf(reader, 'language');

function textOf(reader: YamlPlace, key: string): string {
  const child = childOf(reader, key);
  return child ? textAt(child, '').trim() : '';
}

function brokenReader(file: string, reader: YamlPlace): readonly Finding[] {
  const missing = ['language', 'who'].filter((key) => textOf(reader, key) === '');
  if (missing.length === 0) return [];
  const what = `Somebody who read the names aloud has no ${missing.join(' and no ')}.`;
  return [{ severity: 'warning', code, file, ...whereIs(reader), what, hint: form }];
}
