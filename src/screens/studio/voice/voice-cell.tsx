import './voice.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { play } from './player.ts';
import { isOfPerson, voiceState, type SpokenLine } from './spoken-list.ts';
import type { Keep } from './choose-take.tsx';
import { TakeBox } from './take-box.tsx';
import { recorderOf } from './takes-kept.ts';
import type { VoicesDesk } from './use-voices.ts';

type Props = {
  readonly voices: VoicesDesk;
  /** Of these only the id, the name, the words and their hash matter. */
  readonly line: SpokenLine;
  /** Told once a take of it lies in the pack. */
  readonly onKept?: () => void;
};

/** How the voice of a line stands, in words; who spoke stands beside it. */
function Standing({ voices, line }: Pick<Props, 'voices' | 'line'>): ComponentChildren {
  const recorded = voices.recorded[line.name];
  const state = voiceState(line, recorded);
  const maker = recorded?.note?.draft === false ? recorded.note.maker : 'recorded';
  return (
    <span class={`voice-state ${state}`}>
      {say(`studio.voice.state.${state}`)}
      {maker !== 'recorded' && (
        <>
          {' '}
          <bdi>{maker}</bdi>
        </>
      )}
    </span>
  );
}

/** The voice of one line: how it stands, to be heard, and to be recorded. */
export function VoiceCell({ voices, line, onKept }: Props): ComponentChildren {
  const { of, host } = voices;
  const recorder = useMemo(() => recorderOf(of, line.id), [of, line.id]);
  const { kind } = useStore(recorder.state);
  const [isKept, setKept] = useState(false);
  const recorded = voices.recorded[line.name];
  const hear = (): void =>
    void host.hear({ ...of, id: line.id }).then(
      (sound) => sound && play(sound),
      () => voices.lookAgain(),
    );
  const keep: Keep = async (said) => {
    const take = { ...of, id: line.id, ...said, over: recorded?.file ?? null };
    const kept = await host.keep(take).catch(() => ({ why: 'away' as const }));
    voices.lookAgain();
    if ('why' in kept) return kept.why;
    recorder.throwAway();
    setKept(true);
    onKept?.();
    return null;
  };
  return (
    <div class="voice-cell" data-line={line.id}>
      <div class="steps">
        <Standing voices={voices} line={line} />
        {recorded && kind === 'none' && (
          <button type="button" onClick={hear}>
            {say('studio.voice.listen')}
          </button>
        )}
        {isKept && kind === 'none' && <span role="status">{say('studio.voice.kept')}</span>}
      </div>
      <div class="take-box">
        <TakeBox
          recorder={recorder}
          words={line.words}
          isRecorded={isOfPerson(recorded)}
          onKeep={keep}
        />
      </div>
    </div>
  );
}
