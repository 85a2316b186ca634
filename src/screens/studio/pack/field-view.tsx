import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  isList,
  isTable,
  type Plain,
  type YamlPath,
} from '../../../scenario/yaml-edits/text-edit.ts';
import { say } from '../../parts/say.ts';
import { AskedAs } from './asked-as.tsx';
import type { Field } from './field.ts';
import { FoundAt } from './found-at.tsx';
import { findingsAt, type Form } from './form.ts';
import { PersonForm } from './person-form.tsx';
import { PlaceForm } from './place-form.tsx';
import {
  FlagInput,
  heldAt,
  NumberInput,
  PairInput,
  PictureInput,
  TextInput,
  WordInput,
  wordsOf,
  WordsInput,
} from './value-inputs.tsx';
import { ItemTools } from './item-tools.tsx';
import { keyedParts } from './rename/places-of-key.ts';
import { RenameKeyForm } from './rename/rename-key-form.tsx';

type Props = { readonly form: Form; readonly path: YamlPath; readonly field: Field };

const labelOf = ({ label, key }: Field): string =>
  label?.includes('.') === true ? say(label) : say(`studio.pack.${label ?? key}`);

/** A field of a pack by its description, with what was found at it. */
export function FieldView({ form, path, field }: Props): ComponentChildren {
  const isOuter = ['table', 'entries', 'records'].includes(field.kind);
  return (
    <div class={`field ${field.kind}`}>
      <FieldInput form={form} path={path} field={field} />
      {!isOuter && <FoundAt form={form} path={path} />}
    </div>
  );
}

function FieldInput({ form, path, field }: Props): ComponentChildren {
  const shared = { form, path, label: labelOf(field) };
  switch (field.kind) {
    case 'text':
      return <TextInput {...shared} isLong={field.isLong ?? false} />;
    case 'number':
      return <NumberInput {...shared} least={field.least} most={field.most} />;
    case 'flag':
      return <FlagInput {...shared} />;
    case 'word':
      return <WordInput {...shared} words={field.words} />;
    case 'words':
      return <WordsInput {...shared} words={field.words} />;
    case 'pair':
      return <PairInput {...shared} least={field.least} most={field.most} />;
    case 'picture':
      return <PictureInput {...shared} from={field.from} />;
    default:
      return <WideInput form={form} path={path} field={field} />;
  }
}

/** Whatever holds more than one value. */
function WideInput({ form, path, field }: Props): ComponentChildren {
  const shared = { form, path, label: labelOf(field) };
  switch (field.kind) {
    case 'texts':
      return <TextList {...shared} />;
    case 'asked-as':
      return <AskedAs {...shared} />;
    case 'person':
      return <PersonForm {...shared} />;
    case 'place':
      return <PlaceForm {...shared} />;
    case 'table':
      return (
        <fieldset>
          <legend>{labelOf(field)}</legend>
          <Fields form={form} path={path} fields={field.fields} />
        </fieldset>
      );
    case 'entries':
      return <Entries form={form} path={path} field={field} />;
    case 'records':
      return <Records form={form} path={path} field={field} />;
    default:
      return null;
  }
}

/** The fields of a table, and what it has besides. */
export function Fields(props: {
  readonly form: Form;
  readonly path: YamlPath;
  readonly fields: readonly Field[];
}): ComponentChildren {
  const { form, path, fields } = props;
  const held = heldAt(form, path);
  const known = fields.map(({ key }) => key);
  const others = isTable(held) && path.length > 0 ? Object.keys(held) : [];
  return (
    <>
      {fields.map((field) => (
        <FieldView key={field.key} form={form} path={[...path, field.key]} field={field} />
      ))}
      {others
        .filter((key) => !known.includes(key))
        .map((key) => (
          <div key={key} class="field other">
            <bdi>{key}</bdi>{' '}
            <button type="button" onClick={() => form.goTo([...path, key])}>
              {say('studio.pack.in-text')}
            </button>
            <FoundAt form={form} path={[...path, key]} />
          </div>
        ))}
    </>
  );
}

const listAt = (held: Plain | undefined): readonly Plain[] => {
  if (isList(held)) return held;
  return held === undefined || held === null || isTable(held) ? [] : [held];
};

type ListProps = { readonly form: Form; readonly path: YamlPath; readonly label: string };

function TextList({ form, path, label }: ListProps): ComponentChildren {
  const list = listAt(heldAt(form, path));
  const [isAdding, setAdding] = useState(false);
  const add = (written: string): void => {
    if (written !== '' && form.set([...path, list.length], written)) setAdding(false);
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      {list.map((_, at) => (
        // Texts have no names: their place is what tells them apart.
        // eslint-disable-next-line react/no-array-index-key
        <div class="item" key={at}>
          <TextInput form={form} path={[...path, at]} label={String(at + 1)} />
          <ItemTools form={form} path={path} at={at} count={list.length} />
          <FoundAt form={form} path={[...path, at]} />
        </div>
      ))}
      {isAdding ? (
        <label>
          <span>{say('studio.pack.new')}</span>
          <input
            dir="auto"
            ref={(input) => input?.focus()}
            onChange={({ currentTarget }) => add(currentTarget.value.trim())}
          />
        </label>
      ) : (
        <button type="button" onClick={() => setAdding(true)}>
          {say('studio.pack.add')}
        </button>
      )}
    </fieldset>
  );
}

function Records(props: {
  readonly form: Form;
  readonly path: YamlPath;
  readonly field: Field & { readonly kind: 'records' };
}): ComponentChildren {
  const { form, path, field } = props;
  const list = listAt(heldAt(form, path));
  const [first] = field.of;
  return (
    <fieldset>
      <legend>{labelOf(field)}</legend>
      {list.map((_, at) => (
        // eslint-disable-next-line react/no-array-index-key
        <div class="item record" key={at}>
          <Fields form={form} path={[...path, at]} fields={field.of} />
          <ItemTools form={form} path={path} at={at} count={list.length} />
        </div>
      ))}
      <button
        type="button"
        onClick={() => form.set([...path, list.length], { [first?.key ?? 'name']: '…' })}
      >
        {say('studio.pack.add')}
      </button>
    </fieldset>
  );
}

type EntriesProps = {
  readonly form: Form;
  readonly path: YamlPath;
  readonly field: Field & { readonly kind: 'entries' };
};

function Entries({ form, path, field }: EntriesProps): ComponentChildren {
  const held = heldAt(form, path);
  const keys = isTable(held) ? Object.keys(held) : [];
  return (
    <fieldset>
      <legend>{labelOf(field)}</legend>
      {keys.map((key) => (
        <Entry key={key} form={form} path={[...path, key]} field={field} />
      ))}
      <NewEntry form={form} path={path} field={field} />
    </fieldset>
  );
}

/** What is closed is not drawn: a pack has hundreds of fields. */
function Entry({ form, path, field }: EntriesProps): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  const key = String(path.at(-1));
  if (field.hasText === true) return <TextInput form={form} path={path} label={key} />;
  const name = wordsOf(heldAt(form, [...path, 'name']));
  const found = findingsAt(form, path).length;
  const part = path.length === 2 ? keyedParts.find((one) => one === path[0]) : undefined;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{name === '' ? key : name}</bdi>{' '}
        {name !== '' && (
          <small>
            <bdi>{key}</bdi>
          </small>
        )}
        {found > 0 && <small> {say('studio.pack.found', { count: found })}</small>}
      </summary>
      {isOpen && (
        <>
          <Fields form={form} path={path} fields={field.of} />
          {part && <RenameKeyForm form={form} part={part} name={key} />}
          <button type="button" onClick={() => form.remove(path)}>
            {say('studio.pack.remove', { name: key })}
          </button>{' '}
          <button type="button" onClick={() => form.goTo(path)}>
            {say('studio.pack.in-text')}
          </button>
        </>
      )}
    </details>
  );
}

/** The name that the story calls it by; what it begins with is there at once. */
function NewEntry({ form, path, field }: EntriesProps): ComponentChildren {
  const add = (input: HTMLInputElement): void => {
    const key = input.value.trim();
    if (key === '' || heldAt(form, [...path, key]) !== undefined) return;
    const [first] = field.of;
    const begun: Plain = field.hasText === true ? '…' : { [first?.key ?? 'name']: key };
    if (form.set([...path, key], begun)) input.value = '';
  };
  return (
    <label class="new">
      <span>{say('studio.pack.new-name')}</span>
      <input
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        onChange={({ currentTarget }) => add(currentTarget)}
      />
    </label>
  );
}
