import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { Choosing, type ChoosingProps } from './choose-take.tsx';
import { loudnesses, type Recorder, type RecorderState } from './recorder.ts';
import { WhyNot } from './why-not.tsx';

type Recording = Extract<RecorderState, { kind: 'recording' }>;

/** What somebody is to say, how loud they are, and the button that ends it. */
function Speaking({
  state,
  recorder,
}: {
  readonly state: Extract<RecorderState, { kind: 'counting' | 'recording' }>;
  readonly recorder: Recorder;
}): ComponentChildren {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  return (
    <>
      <button ref={stop} type="button" class="stop-take" onClick={() => void recorder.stop()}>
        <span class="square" aria-hidden="true" />
        {say('studio.voice.stop')}
      </button>
      {state.kind === 'counting' ? (
        <p class="count-in" role="status">
          {say('studio.voice.get-ready', { count: state.left })}
        </p>
      ) : (
        <Loudness state={state} />
      )}
    </>
  );
}

function Loudness({ state }: { readonly state: Recording }): ComponentChildren {
  const { level, loudness, seconds } = state;
  return (
    <div class={`loudness ${loudness}`}>
      <span class="loudness-bar" aria-hidden="true" dir="ltr">
        <span style={{ width: `${Math.round(100 * level)}%` }} />
      </span>
      <span class="loudness-signs" aria-hidden="true">
        {loudnesses.map((one) => (
          <span key={one} class={one === loudness ? `sign ${one} now` : `sign ${one}`} />
        ))}
      </span>
      <span role="status">{say(`studio.voice.level.${loudness}`)}</span>
      <span>{say('studio.voice.seconds', { seconds: Math.round(seconds) })}</span>
    </div>
  );
}

type Props = Omit<ChoosingProps, 'taken'>;

/** Records one line: the button, the count, the take. */
export function TakeBox({ recorder, words, ...choosing }: Props): ComponentChildren {
  const state = useStore(recorder.state);
  // Nobody is recorded by what they do not see.
  useEffect(() => () => void recorder.stop(), [recorder]);
  if (state.kind === 'asking') return <p role="status">{say('studio.voice.asking')}</p>;
  if (state.kind === 'counting' || state.kind === 'recording')
    return <Speaking state={state} recorder={recorder} />;
  if (state.kind === 'taken')
    return <Choosing taken={state} recorder={recorder} words={words} {...choosing} />;
  return (
    <>
      <button type="button" class="record-take" onClick={() => void recorder.start(words)}>
        <span class="dot" aria-hidden="true" />
        {say('studio.voice.record')}
      </button>
      <WhyNot why={state.why} />
    </>
  );
}
