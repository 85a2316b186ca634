import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { numeral } from '../../../parts/numeral.ts';
import { say } from '../../../parts/say.ts';
import type { Form } from '../form.ts';
import type { KeyedPart } from './places-of-key.ts';
import type { KeyRenaming } from './rename-key.ts';

type Props = { readonly form: Form; readonly part: KeyedPart; readonly name: string };

/** Gives a key of the pack another name wherever the story uses it; what will change is shown first. */
export function RenameKeyForm({ form, part, name }: Props): ComponentChildren {
  const [to, setTo] = useState('');
  const [found, setFound] = useState<KeyRenaming | null>(null);
  const [isOpen, setOpen] = useState(false);
  const look = (): void => setFound(form.keys.look({ part, from: name, to: to.trim() }));
  if (!isOpen)
    return (
      <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
        {say('studio.pack.rename', { name })}
      </button>
    );
  return (
    <form
      class="rename-key"
      onSubmit={(event) => {
        event.preventDefault();
        if (found === null || 'why' in found) return look();
        form.keys.rename(found.places);
      }}
    >
      <label>
        <span>{say('studio.new-name')}</span>
        <input
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={to}
          ref={(input) => void (to === '' && input?.focus())}
          onInput={({ currentTarget }) => {
            setTo(currentTarget.value);
            setFound(null);
          }}
        />
      </label>
      <WhatChanges found={found} />
      <p class="steps">
        <button type="submit">
          {say(found !== null && 'places' in found ? 'studio.rename' : 'studio.pack.rename.look')}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {say('studio.phrase.close')}
        </button>
      </p>
    </form>
  );
}

function WhatChanges({ found }: { readonly found: KeyRenaming | null }): ComponentChildren {
  if (found === null) return null;
  if ('why' in found) return <p role="alert">{say(`studio.rename.${found.why}`)}</p>;
  return (
    <div role="status">
      <p>{say('studio.pack.rename.places', { count: found.places.length })}</p>
      <ul class="rename-places">
        {found.places.map(({ id, file, line, from, text }) => (
          <li key={`${id} ${from}`}>
            <bdi>{file}</bdi> {numeral(line)} <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {found.voices > 0 && (
        <p>{say('studio.pack.rename.voices', { count: found.voices, folder: 'voice' })}</p>
      )}
    </div>
  );
}
