import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Asks for one thing, and does something with it once it is good. */
export function Asking(props: {
  readonly label: string;
  readonly action: string;
  readonly isGood: (written: string) => boolean;
  readonly onDo: (written: string) => void;
}): ComponentChildren {
  const { label, action, isGood, onDo } = props;
  const [written, setWritten] = useState('');
  return (
    <form
      class="item"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood(written.trim())) onDo(written.trim());
      }}
    >
      <label>
        <span>{label}</span>
        <input
          dir="auto"
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!isGood(written.trim())}>
        {action}
      </button>
    </form>
  );
}
