import { wordOf } from '../../../scenario/distance/finding-of.ts';
import type { Finding } from '../../../scenario/finding.ts';
import { openStory, type ScenarioFiles } from '../../../scenario/open-story.ts';
import type { Sources } from '../../../scenario/scenario.ts';
import { parseTemplate } from '../../../scenario/strings/template.ts';
import type { TextEntry } from '../../../scenario/strings/text-entry.ts';
import { checkRetelling } from '../../../scenario/world/check-retelling.ts';
import { namesIn, type Names } from '../../../scenario/world/world-names.ts';
import { placeOfFinding } from '../../../scenario/yaml-edits/yaml-spans.ts';
import { setIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import type { TextEdit } from '../../../scenario/yaml-edits/text-edit.ts';

export type ToRetell = {
  readonly story: ScenarioFiles;
  /** The story's own files, those of its world, and those of the other. */
  readonly own: Sources;
  readonly from: Sources;
  readonly to: Sources;
  readonly world: string;
};

/** A line as it is told in both worlds. */
export type ToldLine = Pick<TextEntry, 'id' | 'file' | 'line'> & {
  readonly here: string;
  readonly there: string;
};

/** What the other world has no word for. */
export type Lack = { readonly kind: 'name' | 'place'; readonly key: string; readonly here: string };

export type Retold = {
  readonly lines: readonly ToldLine[];
  readonly lacks: readonly Lack[];
  /** Names of the first world that are still said. */
  readonly left: readonly Finding[];
};

/** A template with what a world calls its names; what nobody knows stays in braces. */
const told = (source: string, names: Names): string =>
  parseTemplate(source)
    .map((piece) =>
      typeof piece === 'string' ? piece : (names.get(piece.name) ?? `{${piece.name}}`),
    )
    .join('');

function lackOf({ file, what }: Finding, names: Names): readonly Lack[] {
  const [, name] = /has no CONST (\w+)\./.exec(what) ?? [];
  if (name !== undefined) return [{ kind: 'name', key: name, here: names.get(name) ?? '' }];
  const [, place] = /has no place "(.+)"\./.exec(what) ?? [];
  return file === 'world.yaml' && place !== undefined
    ? [{ kind: 'place', key: place, here: place }]
    : [];
}

/** A story in its own world and in another, side by side; no lines where it does not open. */
export function retell({ story, own, from, to, world }: ToRetell): Retold {
  const { texts } = openStory(story);
  const [here, there] = [namesIn({ ...own, ...from }), namesIn({ ...own, ...to })];
  const lines = (texts?.entries() ?? []).map(({ id, file, line, source }) => ({
    id,
    file,
    line,
    here: told(source, here),
    there: told(source, there),
  }));
  const found = checkRetelling({ story: own, from, to, world });
  return {
    lines,
    lacks: found.flatMap((finding) => lackOf(finding, here)),
    left: found.filter(({ code }) => code === 'world-left'),
  };
}

/** Whether a word can stand between the quotes of a CONST. */
export const isGoodWord = (word: string): boolean => word !== '' && !/["\\{}\n]/.test(word);

/** Says what the other world calls a name, behind what it says already. */
export function nameIn(worldInk: string, name: string, word: string): TextEdit {
  const said = [...worldInk.matchAll(/^[ \t]*CONST\b.*$/gm)].at(-1);
  const line = `CONST ${name} = "${word}"`;
  if (!said) return { from: 0, to: 0, insert: `${line}\n` };
  const at = said.index + said[0].length;
  return { from: at, to: at, insert: `\n${line}` };
}

export const placeIn = (worldYaml: string, key: string, name: string): TextEdit | null =>
  setIn(worldYaml, ['places', key, 'name'], name);

/** Writes a name in braces where its word is still said; null where that is not known, or no Ink. */
export function braceIn(text: string, finding: Finding): TextEdit | null {
  const [, name] = /^Write \{(\w+)\} here\.$/.exec(finding.hint) ?? [];
  const word = wordOf(finding);
  const from = placeOfFinding(text, finding);
  if (!finding.file.endsWith('.ink') || name === undefined || word === null || from === null)
    return null;
  return text.startsWith(word, from) ? { from, to: from + word.length, insert: `{${name}}` } : null;
}
