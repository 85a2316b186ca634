import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../parts/say.ts';
import type { Send } from './interpreter-page.tsx';

const longest = 90;
const empty = ['', ''] as const;

/** Two lines that are shown at the foot of the wall until others are, or none. */
export function CaptionsForm(props: {
  captions: readonly string[];
  send: Send;
}): ComponentChildren {
  const [lines, setLines] = useState<readonly string[]>(empty);
  const isEmpty = lines.every((line) => line.trim() === '');
  return (
    <form
      class="captions-form"
      aria-label={say('interpreter.captions')}
      onSubmit={(event) => {
        event.preventDefault();
        props.send({ kind: 'show-captions', lines });
        setLines(empty);
      }}
    >
      {props.captions.length > 0 && (
        <p class="on-wall">
          <bdi>{props.captions.join(' ')}</bdi>
        </p>
      )}
      {lines.map((line, index) => (
        <input
          key={index === 0 ? 'first' : 'second'}
          type="text"
          dir="auto"
          maxLength={longest}
          aria-label={say(index === 0 ? 'interpreter.first-line' : 'interpreter.second-line')}
          placeholder={say(index === 0 ? 'interpreter.first-line' : 'interpreter.second-line')}
          value={line}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setLines(lines.map((other, at) => (at === index ? typed : other)));
          }}
        />
      ))}
      <div class="helper-row">
        <button type="submit" disabled={isEmpty}>
          {say('interpreter.show')}
        </button>
        <button
          type="button"
          disabled={props.captions.length === 0}
          onClick={() => props.send({ kind: 'show-captions', lines: [] })}
        >
          {say('interpreter.clear')}
        </button>
      </div>
    </form>
  );
}
