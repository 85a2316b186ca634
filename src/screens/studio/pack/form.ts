import type { Finding } from '../../../scenario/finding.ts';
import { removeIn, setIn, swapIn, valueIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import type { Drawn, ToDraw } from './draw-own.ts';
import type { KeyChange } from './rename/places-of-key.ts';
import type { KeyRenaming, Renamed } from './rename/rename-key.ts';
import type { Plain, TextEdit, YamlPath } from '../../../scenario/yaml-edits/text-edit.ts';
import { placeOfFinding, spanIn } from '../../../scenario/yaml-edits/yaml-spans.ts';

/** A YAML text as a form shows it. */
export type Form = {
  readonly held: Plain;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of pictures in a folder of `assets/art`; of `own`, those of the pack itself. */
  readonly pictures: (folder: string) => readonly string[];
  /** False where the text does not let it be changed alone. */
  readonly set: (path: YamlPath, value: Plain) => boolean;
  readonly remove: (path: YamlPath) => boolean;
  /** Swaps a value of a list with the one after it. */
  readonly swap: (path: YamlPath, at: number) => boolean;
  readonly goTo: (path: YamlPath) => void;
  /** Gives keys of the pack other names, wherever the story uses them. */
  readonly keys: {
    readonly look: (change: KeyChange) => KeyRenaming;
    readonly rename: (places: readonly Renamed[]) => void;
  };
  /** How somebody of the cast or a place looks, by the name that the pack calls it by. */
  readonly draw: (of: ToDraw['of'], key: string) => Promise<Drawn>;
};

type Change = (edit: (text: string) => TextEdit | null) => boolean;

type FormPorts = Pick<
  Form,
  'held' | 'text' | 'findings' | 'pictures' | 'goTo' | 'keys' | 'draw'
> & {
  readonly change: Change;
  /** Hears whether the last change could be made. */
  readonly told: (isDone: boolean) => void;
};

/** What is emptied is taken out, so that nothing stands in a pack that says nothing. */
export function openForm({ change, told, ...seen }: FormPorts): Form {
  const make: Change = (edit) => {
    const isDone = change(edit);
    told(isDone);
    return isDone;
  };
  const { held } = seen;
  const remove: Form['remove'] = (path) =>
    valueIn(held, path) === undefined || make((text) => removeIn(text, path));
  return {
    ...seen,
    set: (path, value) => (value === '' ? remove(path) : make((text) => setIn(text, path, value))),
    remove,
    swap: (path, at) => make((text) => swapIn(text, path, at)),
  };
}

/** What was found at a value; without what was found at those inside it, if they show it themselves. */
export function findingsAt(
  { text, findings }: Pick<Form, 'text' | 'findings'>,
  path: YamlPath,
): readonly Finding[] {
  const span = findings.length === 0 ? null : spanIn(text, path);
  if (span === null) return [];
  return findings.filter((finding) => {
    const at = placeOfFinding(text, finding);
    return at !== null && at >= span.from && at <= span.to;
  });
}
