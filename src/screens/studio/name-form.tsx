import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../parts/say.ts';

type Props = {
  readonly label: string;
  /** What is done with the name. */
  readonly action: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
  /** What else is asked. */
  readonly children?: ComponentChildren;
};

/** Whoever opens it by keys is in it. */
const focusOn = (input: HTMLInputElement | null): void => input?.focus();

export function NameForm({ label, action, onName, onClose, children }: Props): ComponentChildren {
  const [name, setName] = useState('');
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
    >
      <label>
        {label}{' '}
        <input
          ref={focusOn}
          value={name}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {children}
      <button type="submit">{action}</button>
      <button type="button" onClick={onClose}>
        {say('studio.phrase.close')}
      </button>
    </form>
  );
}
