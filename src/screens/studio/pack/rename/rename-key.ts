import { isolateHistory } from '@codemirror/commands';
import { readValues, valueIn } from '../../../../scenario/yaml-edits/edit-yaml.ts';
import { isTable, type Plain } from '../../../../scenario/yaml-edits/text-edit.ts';
import type { OpenText } from '../../desk/open-text.ts';
import { isName } from '../../ink/ink-words.ts';
import type { Workbench } from '../../workbench.ts';
import { plainOf } from '../change-text.ts';
import {
  placesInInk,
  placesInPack,
  placesInTable,
  type KeyChange,
  type KeyPlace,
} from './places-of-key.ts';

/** One place that is to change: in which text, on which line, and what the line says now. */
export type Renamed = KeyPlace & {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

export type KeyRenaming =
  /** `voices` counts recordings that bear the old key in their names: files stay as they are called. */
  | { readonly places: readonly Renamed[]; readonly voices: number }
  | { readonly why: 'no-name' | 'taken' };

type Bench = Pick<Workbench, 'desk' | 'names'>;

const keyLike = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** The variable of the story that a key stands for; null where it stands for none. */
function variableOf(held: Plain, { part, from }: KeyChange): string | null {
  if (part === 'meters') return from;
  const sets = valueIn(held, [part, from, 'sets']);
  return part === 'injects' && sets === undefined ? from : null;
}

function refusal({ names }: Bench, held: Plain, change: KeyChange): 'no-name' | 'taken' | null {
  const { part, to } = change;
  const isVariable = variableOf(held, change) !== null;
  if (!keyLike.test(to) || (isVariable && !isName(to))) return 'no-name';
  const around = isTable(held) ? held[part] : undefined;
  const isKey = isTable(around) && to in around;
  const all = names.state.getState().names.all;
  return isKey || (isVariable && all.some(({ name }) => name === to)) ? 'taken' : null;
}

function placesIn(file: string, text: string, change: KeyChange): readonly KeyPlace[] {
  if (file === 'pack.yaml') return placesInPack(text, change);
  if (file.endsWith('.ink')) return placesInInk(text, change);
  return /^strings\/[^/]+\.json$/.test(file) ? placesInTable(text, change) : [];
}

const markOf = ({ state }: OpenText): number => (state.doc.sliceString(0, 1) === '\uFEFF' ? 1 : 0);

/** Where a variable stands in a text of the desk, counted as its other places are. */
function variablePlaces({ names }: Bench, id: string, change: KeyChange): readonly KeyPlace[] {
  const known = names.state.getState().names;
  const name = known.all.find(({ kind, path }) => kind === 'variable' && path === change.from);
  if (!name) return [];
  const own = known.everywhere(name).filter(({ file }) => file === id);
  return own.map(({ from, to }) => ({ from, to, insert: change.to }));
}

/** Signs of a line that are shown. A table may be one line. */
const most = 200;

const around = (line: string, at: number): string =>
  line.length <= most ? line.trim() : `… ${line.slice(Math.max(0, at - 20), at + most)} …`;

type Wanted = { readonly change: KeyChange; readonly isVariable: boolean };

function placesOn(bench: Bench, text: OpenText, { change, isVariable }: Wanted) {
  const { folder, file, state } = text;
  const id = `${folder}/${file}`;
  const mark = markOf(text);
  const written = placesIn(file, plainOf(text), change).map(({ from, to, insert }) => ({
    from: from + mark,
    to: to + mark,
    insert,
  }));
  const all = [...written, ...(isVariable ? variablePlaces(bench, id, change) : [])];
  const once = new Map(all.map((place) => [place.from, place]));
  return [...once.values()]
    .toSorted((one, other) => one.from - other.from)
    .map((place): Renamed => {
      const { number, from, text: said } = state.doc.lineAt(place.from);
      return { ...place, id, file, line: number, text: around(said, place.from - from) };
    });
}

/** Everywhere a key of the pack stands in the story, before anything is changed. */
export function placesOfKey(bench: Bench, change: KeyChange): KeyRenaming {
  const { folder, texts, story } = bench.desk.state.getState();
  bench.names.read(texts);
  const pack = texts[`${folder}/pack.yaml`];
  const held = pack ? readValues(plainOf(pack)) : null;
  const why = refusal(bench, held, change);
  if (why !== null) return { why };
  const isVariable = variableOf(held, change) !== null;
  const own = Object.values(texts).filter((text) => text.folder === folder);
  const start = `${change.part}.${change.from}.`;
  return {
    places: own.flatMap((text) => placesOn(bench, text, { change, isVariable })),
    voices: Object.values(story?.story.voices ?? {})
      .flat()
      .filter((line) => line.startsWith(start)).length,
  };
}

/** Changes them, each text as one step that can be undone. */
export function renameKey({ desk }: Pick<Bench, 'desk'>, places: readonly Renamed[]): void {
  for (const [id, own] of Map.groupBy(places, (place) => place.id)) {
    const text = desk.state.getState().texts[id];
    if (!text) continue;
    const { state } = text.state.update({
      changes: own.map(({ from, to, insert }) => ({ from, to, insert })),
      annotations: isolateHistory.of('full'),
      userEvent: 'input.rename',
    });
    desk.edit(id, state);
  }
}
