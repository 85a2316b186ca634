import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';

export type Kept = 'kept' | 'away' | 'too-long' | null;

/** The trainer's own words, one a line. They are no part of any story. */
export function OwnWordsForm(props: {
  readonly text: string;
  readonly onKeep: (text: string) => Promise<Kept>;
}): ComponentChildren {
  const { text, onKeep } = props;
  const [kept, setKept] = useState<Kept>(null);
  return (
    <>
      <p>{say('studio.distance.own-lead')}</p>
      <label>
        <span>{say('studio.distance.own-words')}</span>
        <textarea
          rows={8}
          dir="auto"
          spellcheck={false}
          autocomplete="off"
          value={text}
          onChange={({ currentTarget: { value } }) => void onKeep(value).then(setKept)}
        />
      </label>
      <p role="status">{kept === null ? '' : say(`studio.distance.own-${kept}`)}</p>
    </>
  );
}
