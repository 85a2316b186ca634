import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** One line to type, and a button that takes it. */
export function LineForm(props: {
  label: string;
  button: string;
  most: number;
  onSend: (text: string) => void;
}): ComponentChildren {
  const [text, setText] = useState('');
  const line = text.trim();
  return (
    <form
      class="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (line === '') return;
        props.onSend(line);
        setText('');
      }}
    >
      <input
        type="text"
        dir="auto"
        aria-label={props.label}
        placeholder={props.label}
        maxLength={props.most}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={line === ''}>
        {props.button}
      </button>
    </form>
  );
}
