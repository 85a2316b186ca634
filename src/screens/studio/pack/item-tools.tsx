import type { ComponentChildren } from 'preact';
import type { YamlPath } from '../../../scenario/yaml-edits/text-edit.ts';
import { say } from '../../parts/say.ts';
import type { Form } from './form.ts';

type Props = {
  readonly form: Form;
  /** The list. */
  readonly path: YamlPath;
  readonly at: number;
  readonly count: number;
};

/** Moves one of a list, or takes it out. */
export function ItemTools({ form, path, at, count }: Props): ComponentChildren {
  const number = at + 1;
  return (
    <span class="item-tools">
      <button
        type="button"
        disabled={at === 0}
        aria-label={say('studio.pack.up', { number })}
        onClick={() => form.swap(path, at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={number === count}
        aria-label={say('studio.pack.down', { number })}
        onClick={() => form.swap(path, at)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={say('studio.pack.out', { number })}
        onClick={() => form.remove([...path, at])}
      >
        ×
      </button>
    </span>
  );
}
