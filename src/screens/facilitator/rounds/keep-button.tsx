import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';

/** Keeps what was filled in; what stands in the way is said once somebody tries, and nothing typed is lost. */
export function KeepButton(props: {
  words: string;
  hindrance: string | null;
  keep: () => Promise<void>;
  onKept: () => void;
}): ComponentChildren {
  const { words, hindrance, keep, onKept } = props;
  const [state, setState] = useState<'open' | 'tried' | 'failed' | 'kept'>('open');
  const press = (): void => {
    if (hindrance !== null) return setState('tried');
    void keep().then(
      () => {
        setState('kept');
        onKept();
      },
      () => setState('failed'),
    );
  };
  return (
    <>
      {state === 'tried' && hindrance !== null && <p role="alert">{hindrance}</p>}
      {state === 'failed' && <p role="alert">{say('rounds.keep-failed')}</p>}
      {state === 'kept' && <p role="status">{say('rounds.kept-now')}</p>}
      <button type="button" class="action" onClick={press}>
        {say(words)}
      </button>
    </>
  );
}
