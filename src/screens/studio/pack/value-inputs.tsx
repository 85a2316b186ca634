import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import {
  isList,
  isTable,
  type Plain,
  type YamlPath,
} from '../../../scenario/yaml-edits/text-edit.ts';
import { valueIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import { keyAlone } from '../../../scenario/yaml-edits/changed-value.ts';
import { numeral } from '../../parts/numeral.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import type { Form } from './form.ts';
import { useWritten } from './use-written.ts';

export type InputProps = { readonly form: Form; readonly path: YamlPath; readonly label: string };

/** What is written there, also where a name stands alone instead of its table. */
export function heldAt({ held }: Pick<Form, 'held'>, path: YamlPath): Plain | undefined {
  const value = valueIn(held, path);
  if (value !== undefined || path.length < 2) return value;
  const alone = valueIn(held, path.slice(0, -1));
  const isAlone = path.at(-1) === keyAlone(path.at(-2));
  return isAlone && typeof alone !== 'object' ? alone : undefined;
}

export const wordsOf = (value: Plain | undefined): string =>
  value === undefined || value === null || isTable(value) || isList(value) ? '' : String(value);

/** What a word of the file is called on the page. */
export function wordLabel(word: string): string {
  return say(`studio.pack.word.${word}`);
}

export function TextInput(props: InputProps & { readonly isLong?: boolean }): ComponentChildren {
  const { form, path, label, isLong = false } = props;
  const written = useWritten(
    wordsOf(heldAt(form, path)),
    (words) => void form.set(path, words.replaceAll(/\s*\n\s*/g, ' ').trim()),
  );
  const shared = { ...written, dir: 'auto', spellcheck: false } as const;
  return (
    <label>
      <span>{label}</span>
      {isLong ? <textarea rows={2} {...shared} /> : <input {...shared} />}
    </label>
  );
}

type Range = { readonly least: number; readonly most: number };

type NumberProps = Range & {
  readonly label: string;
  readonly held: string;
  /** As it was typed; '' for none. */
  readonly put: (number: string) => void;
};

function NumberBox({ label, held, put, least, most }: NumberProps): ComponentChildren {
  return (
    <label>
      <span>{label}</span>
      <input type="number" min={least} max={most} {...useWritten(held, put)} />
    </label>
  );
}

export function NumberInput({ form, path, ...box }: InputProps & Range): ComponentChildren {
  const put = (number: string): void => void form.set(path, number === '' ? '' : Number(number));
  return <NumberBox {...box} held={wordsOf(heldAt(form, path))} put={put} />;
}

export function FlagInput({ form, path, label }: InputProps): ComponentChildren {
  return (
    <label class="flag">
      <input
        type="checkbox"
        checked={heldAt(form, path) === true}
        onChange={({ currentTarget: { checked } }) => void form.set(path, checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** One of some words; what the file has besides stays until another is picked. */
export function WordInput(
  props: InputProps & {
    readonly words: readonly string[];
    readonly labelOf?: (word: string) => string;
  },
): ComponentChildren {
  const { form, path, label, words, labelOf = wordLabel } = props;
  const value = wordsOf(heldAt(form, path));
  const strange = value === '' || words.includes(value) ? [] : [value];
  const asValue = (picked: string): Plain =>
    /^\d+$|^true$|^false$/.test(picked) ? (JSON.parse(picked) as Plain) : picked;
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => void form.set(path, asValue(currentTarget.value))}
      >
        <option value="">{say('studio.pack.usual')}</option>
        {words.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
        {strange.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

export function WordsInput(
  props: InputProps & { readonly words: readonly (string | number)[] },
): ComponentChildren {
  const { form, path, label, words } = props;
  const held = heldAt(form, path);
  const chosen: readonly Plain[] = isList(held) ? held : held === undefined ? [] : [held];
  const turn = (word: string | number, isOn: boolean): void => {
    const others = chosen.filter((one) => one !== word);
    const all = isOn ? [...others, word] : others;
    const inOrder = [
      ...words.filter((one) => all.includes(one)),
      ...all.filter((one) => !words.includes(one as string)),
    ];
    if (inOrder.length === 0) form.remove(path);
    else form.set(path, inOrder);
  };
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      {words.map((word) => (
        <label key={word} class="flag">
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ currentTarget: { checked } }) => turn(word, checked)}
          />
          <span>{typeof word === 'number' ? numeral(word) : wordLabel(word)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function PairInput({ form, path, label, ...range }: InputProps & Range): ComponentChildren {
  const held = heldAt(form, path);
  const pair: readonly Plain[] = isList(held) ? held : [];
  const put = (at: number, written: string): void => {
    const both = [pair[0] ?? range.least, pair[1] ?? range.most];
    if (written !== '')
      form.set(
        path,
        both.map((one, place) => (place === at ? Number(written) : one)),
      );
  };
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      {(['least', 'most'] as const).map((end, at) => (
        <NumberBox
          key={end}
          {...range}
          label={say(`studio.pack.${end}`)}
          held={wordsOf(pair[at])}
          put={(written) => put(at, written)}
        />
      ))}
    </fieldset>
  );
}

/** A picture by its name, as it looks. */
export function PictureInput(props: InputProps & { readonly from: string }): ComponentChildren {
  const { form, path, label, from } = props;
  const id = useId();
  const value = wordsOf(heldAt(form, path));
  const written = useWritten(value, (name) => void form.set(path, name.trim()));
  const known = form.pictures(from);
  return (
    <div class="pictured">
      {from !== 'held' && known.includes(value) && !value.includes('.') && (
        <Picture file={`${from}/${value}.svg`} />
      )}
      <label>
        <span>{label}</span>
        <input list={id} dir="ltr" {...written} />
      </label>
      <datalist id={id}>
        {known.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </div>
  );
}
