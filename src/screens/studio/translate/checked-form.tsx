import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';

/** Who speaks the language and has read it all says so, or takes it back. */
export function CheckedForm(props: {
  readonly checkedBy: string | null;
  /** Translations that nobody has checked. */
  readonly unchecked: number;
  readonly onCheck: (name: string | null) => void;
}): ComponentChildren {
  const { checkedBy, unchecked, onCheck } = props;
  const [name, setName] = useState('');
  if (checkedBy !== null)
    return (
      <div class="steps">
        <span>{say('studio.translate.checked', { name: checkedBy })}</span>
        <button type="button" onClick={() => onCheck(null)}>
          {say('studio.translate.uncheck')}
        </button>
      </div>
    );
  return (
    <form
      class="steps"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onCheck(name.trim());
        setName('');
      }}
    >
      <span>{say('studio.translate.unchecked', { count: unchecked })}</span>
      <label>
        {say('studio.translate.checker')}{' '}
        <input
          value={name}
          dir="auto"
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {say('studio.translate.check')}
      </button>
    </form>
  );
}
