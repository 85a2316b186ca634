import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftingState } from '../../../scenario/voice/recorded.ts';
import { say } from '../../parts/say.ts';
import type { VoicesDesk } from './use-voices.ts';

/** Milliseconds between two looks at how far drafts are. */
const again = 400;

const program = 'espeak-ng';

/** What is typed or opened is called the same everywhere. */
const ways = [
  ['Debian, Ubuntu', `apt install ${program}`],
  ['Mac', `brew install ${program}`],
  ['Windows', `github.com/${program}/${program}`],
] as const;

const Ways = (): ComponentChildren => (
  <ul class="ways" lang="en" dir="ltr">
    {ways.map(([system, way]) => (
      <li key={system}>
        {system}: <code>{way}</code>
      </li>
    ))}
  </ul>
);

function Told({ state }: { readonly state: DraftingState }): ComponentChildren {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'failed':
      return say('studio.voice.draft-failed');
    case 'busy':
      return say('studio.voice.drafting', { done: state.done, of: state.of });
    case 'lacking':
      return say(`studio.voice.lacks.${state.lacks}`, { program });
    case 'done':
      return say('studio.voice.drafted', { made: state.made, silent: state.silent });
  }
}

/** Lets this machine speak what nobody recorded yet. */
export function DraftsBox({ voices }: { readonly voices: VoicesDesk }): ComponentChildren {
  const { host, of, lookAgain } = voices;
  const [state, setState] = useState<DraftingState>({ kind: 'idle' });
  const isBusy = state.kind === 'busy';
  useEffect(() => {
    if (!isBusy) return;
    const looks = setInterval(() => {
      host.drafting().then(
        (now) => {
          setState(now);
          if (now.kind === 'done') lookAgain();
        },
        () => setState({ kind: 'failed' }),
      );
    }, again);
    return () => clearInterval(looks);
  }, [isBusy, host, lookAgain]);
  const begin = (): void => void host.draft(of).then(setState, () => setState({ kind: 'failed' }));
  return (
    <div class="drafts-box">
      {isBusy ? (
        <button type="button" onClick={() => void host.stopDrafting()}>
          {say('studio.voice.stop')}
        </button>
      ) : (
        <button type="button" onClick={begin}>
          {say('studio.voice.draft')}
        </button>
      )}
      <span role="status">
        <Told state={state} />
      </span>
      {state.kind === 'lacking' && state.lacks === 'program' && <Ways />}
    </div>
  );
}
