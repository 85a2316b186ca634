import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DraftingOf, VoicesOf } from '../../../scenario/voice/recorded.ts';
import { languageName } from '../../parts/numeral.ts';
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

const isSame = (one: VoicesOf, other: VoicesOf): boolean =>
  one.pack === other.pack && one.language === other.language;

/** Drafts of other voices matter for as long as nobody else can be drafted. */
const asFar = (now: DraftingOf, of: VoicesOf): DraftingOf =>
  now.kind !== 'busy' && now.whose && !isSame(now.whose, of) ? { kind: 'idle' } : now;

type ToldProps = { readonly state: DraftingOf; readonly of: VoicesOf };

function Speaking({ done, all, whose }: { done: number; all: number; whose: VoicesOf | null }) {
  if (whose === null) return say('studio.voice.drafting', { done, of: all });
  const language = languageName(whose.language);
  return say('studio.voice.drafting-other', { story: whose.pack, language, done, of: all });
}

function Told({ state, of }: ToldProps): ComponentChildren {
  const { whose = of } = state;
  switch (state.kind) {
    case 'idle':
      return '';
    case 'failed':
      return say('studio.voice.draft-failed');
    case 'busy':
      return <Speaking done={state.done} all={state.of} whose={isSame(whose, of) ? null : whose} />;
    case 'lacking':
      return say(`studio.voice.lacks.${state.lacks}`, { program });
    case 'done':
      return say('studio.voice.drafted', { made: state.made, silent: state.silent });
  }
}

/** Lets this machine speak what nobody recorded yet. */
export function DraftsBox({ voices }: { readonly voices: VoicesDesk }): ComponentChildren {
  const { host, of, lookAgain } = voices;
  const [state, setState] = useState<DraftingOf>({ kind: 'idle' });
  const isBusy = state.kind === 'busy';
  // They may be made since before this was opened.
  useEffect(() => {
    let isGone = false;
    host.drafting().then(
      (now) => !isGone && now.kind === 'busy' && setState(now),
      () => {},
    );
    return () => void (isGone = true);
  }, [host]);
  useEffect(() => {
    if (!isBusy) return;
    const looks = setInterval(() => {
      host.drafting().then(
        (now) => {
          setState(asFar(now, of));
          if (now.kind === 'done') lookAgain();
        },
        () => setState({ kind: 'failed' }),
      );
    }, again);
    return () => clearInterval(looks);
  }, [isBusy, host, of, lookAgain]);
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
        <Told state={state} of={of} />
      </span>
      {state.kind === 'lacking' && state.lacks === 'program' && <Ways />}
    </div>
  );
}
