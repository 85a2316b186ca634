import type { ComponentChildren } from 'preact';
import { isList, isTable, type Plain } from '../../../scenario/yaml-edits/text-edit.ts';
import { say } from '../../parts/say.ts';
import { FoundAt } from './found-at.tsx';
import { ItemTools } from './item-tools.tsx';
import { heldAt, TextInput, wordsOf, type InputProps } from './value-inputs.tsx';

const ways = ['as-role', 'as-self'] as const;

const wayOf = (held: Plain | undefined): string =>
  isTable(held) ? (ways.find((way) => way in held) ?? '') : '';

/** Questions that say as whom they are asked: as the role, or as oneself. */
export function AskedAs({ form, path, label }: InputProps): ComponentChildren {
  const held = heldAt(form, path);
  const list: readonly Plain[] = isList(held) ? held : held === undefined ? [] : [held];
  return (
    <fieldset>
      <legend>{label}</legend>
      {list.map((one, at) => {
        const own = [...path, at];
        const way = wayOf(one);
        const asked = isTable(one) ? wordsOf(one[way]) : wordsOf(one);
        return (
          // eslint-disable-next-line react/no-array-index-key
          <div class="item" key={at}>
            <label>
              <span>{say('studio.pack.asked-as')}</span>
              <select
                value={way}
                onChange={({ currentTarget: { value } }) =>
                  void form.set(own, value === '' ? asked : { [value]: asked })
                }
              >
                {['', ...ways].map((each) => (
                  <option key={each} value={each}>
                    {say(each === '' ? 'studio.pack.usual' : `studio.pack.word.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <TextInput form={form} path={way === '' ? own : [...own, way]} label={String(at + 1)} />
            <ItemTools form={form} path={path} at={at} count={list.length} />
            <FoundAt form={form} path={own} />
          </div>
        );
      })}
      <button type="button" onClick={() => form.set([...path, list.length], { 'as-role': '…' })}>
        {say('studio.pack.add')}
      </button>
    </fieldset>
  );
}
