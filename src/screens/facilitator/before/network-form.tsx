import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import type { BeforeApi, RoomNetwork } from './before-api.ts';

type State = 'asking' | 'typing' | 'kept' | 'wrong';

/** A name may be in any writing; a password is of Latin letters. */
const fields = [
  { part: 'name', label: 'before.wifi-name', dir: 'auto', most: 32 },
  { part: 'password', label: 'before.wifi-password', dir: 'ltr', most: 63 },
] as const;

/** The room's Wi-Fi, so that tablets join it with their camera: its code stands on the wall and on the poster. */
export function NetworkForm({ api }: { api: BeforeApi }): ComponentChildren {
  const [state, setState] = useState<State>('asking');
  const [network, setNetwork] = useState<RoomNetwork>({ name: '', password: '' });
  useEffect(() => {
    void api.network().then(
      (known) => {
        if (known) setNetwork(known);
        setState(known ? 'kept' : 'typing');
      },
      () => setState('typing'),
    );
  }, [api]);
  const type = (change: Partial<RoomNetwork>): void => {
    setNetwork((before) => ({ ...before, ...change }));
    setState('typing');
  };
  const keep = (): void =>
    void api.setNetwork(network).then(
      () => setState('kept'),
      () => setState('wrong'),
    );
  const forget = (): void =>
    void api.setNetwork(null).then(
      () => type({ name: '', password: '' }),
      () => {},
    );
  return (
    <form
      class="network-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2>{say('before.wifi')}</h2>
      <p class="quiet">{say('before.wifi-lead')}</p>
      <div class="choices-row">
        {fields.map((field) => (
          <NetworkField
            key={field.part}
            field={field}
            value={network[field.part]}
            onType={(value) => type({ [field.part]: value })}
          />
        ))}
        {state === 'kept' ? (
          <button type="button" onClick={forget}>
            {say('before.wifi-forget')}
          </button>
        ) : (
          <button type="submit" class="action" disabled={network.name === ''}>
            {say('before.wifi-keep')}
          </button>
        )}
      </div>
      {state === 'kept' && <p role="status">{say('before.wifi-kept')}</p>}
      {state === 'wrong' && <p role="alert">{say('before.wifi-wrong')}</p>}
    </form>
  );
}

function NetworkField(props: {
  field: (typeof fields)[number];
  value: string;
  onType: (value: string) => void;
}): ComponentChildren {
  const { field, value, onType } = props;
  return (
    <label class="field">
      <span>{say(field.label)}</span>
      <input
        type="text"
        dir={field.dir}
        autocomplete="off"
        maxLength={field.most}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
