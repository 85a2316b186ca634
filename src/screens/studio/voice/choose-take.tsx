import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { asLoudAsAll, withoutRumble } from '../../../scenario/voice/level.ts';
import type { TakeRefusal } from '../../../scenario/voice/recorded.ts';
import { cut, secondsOf, type Sound } from '../../../scenario/voice/sound.ts';
import { makeWave } from '../../../scenario/voice/wave.ts';
import { say } from '../../parts/say.ts';
import { giveFile } from '../give-file.ts';
import { play } from './player.ts';
import type { Recorder, RecorderState } from './recorder.ts';
import { WavePicture } from './wave-picture.tsx';
import { WhyNot } from './why-not.tsx';

type Taken = Extract<RecorderState, { kind: 'taken' }>;

/** The part that is kept, as it will sound; null where nothing is said in it. */
const asKept = ({ sound, part }: Taken): Sound | null =>
  asLoudAsAll(withoutRumble(cut(sound, part)));

const waveType = 'audio/wav';
const waveOf = (sound: Sound): Blob => new Blob([makeWave(sound)], { type: waveType });

/** How keeping went: refusals, or nobody who answered. */
export type NotKept = TakeRefusal | 'away';

/** The part of a take as a WAV file, what it says, and who spoke. */
export type Said = { readonly wave: Uint8Array; readonly words: string; readonly by: string };
export type Keep = (said: Said) => Promise<NotKept | null>;

export type ChoosingProps = {
  readonly taken: Taken;
  readonly recorder: Recorder;
  /** As they stand there now. */
  readonly words: string;
  /** Somebody recorded this line before. */
  readonly isRecorded: boolean;
  readonly onKeep: Keep;
};

/** The take, the part of it that is kept, and how that sounds. */
function Cutting({ taken, recorder }: Pick<ChoosingProps, 'taken' | 'recorder'>) {
  const listen = useRef<HTMLButtonElement>(null);
  useEffect(() => listen.current?.focus(), []);
  const { sound, part } = taken;
  const hear = (): void => play(waveOf(asKept(taken) ?? cut(sound, part)));
  return (
    <>
      <WavePicture sound={sound} part={part} onMove={recorder.move} />
      <div class="steps">
        <button ref={listen} type="button" onClick={hear}>
          {say('studio.voice.listen')}
        </button>
        <span>
          {say('studio.voice.seconds', { seconds: Math.round(10 * (part.to - part.from)) / 10 })}
        </span>
        <button type="button" onClick={recorder.findAgain}>
          {say('studio.voice.find-again')}
        </button>
      </div>
    </>
  );
}

/** Who spoke, for another line of the same person. */
let lastBy = '';

/** What was said: cut, heard, kept or thrown away. It stays until then. */
export function Choosing(props: ChoosingProps): ComponentChildren {
  const { taken, recorder, isRecorded, onKeep } = props;
  const [by, setBy] = useState(lastBy);
  const [isAsking, setAsking] = useState(false);
  const [state, setState] = useState<'open' | 'busy' | NotKept>('open');
  const part = cut(taken.sound, taken.part);
  const keep = async (): Promise<void> => {
    setAsking(false);
    setState('busy');
    lastBy = by;
    const why = await onKeep({ wave: makeWave(part), words: taken.words, by });
    if (why) setState(why);
  };
  return (
    <>
      <Cutting taken={taken} recorder={recorder} />
      <WhyNot why={taken.why} />
      <label class="spoken-by">
        {say('studio.voice.by')}{' '}
        <input
          value={by}
          maxLength={80}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      <div class="steps">
        <button
          type="button"
          class="keep-take"
          disabled={state === 'busy'}
          onClick={() => (isRecorded ? setAsking(true) : void keep())}
        >
          {say('studio.voice.keep')}
        </button>
        <button type="button" onClick={() => void recorder.start(props.words)}>
          {say('studio.voice.again')}
        </button>
        <button type="button" onClick={recorder.throwAway}>
          {say('studio.voice.throw-away')}
        </button>
      </div>
      {isAsking && <Replacing onYes={() => void keep()} onNo={() => setAsking(false)} />}
      {state !== 'open' && state !== 'busy' && <NotKeptBox why={state} sound={part} />}
    </>
  );
}

function NotKeptBox({ why, sound }: { readonly why: NotKept; readonly sound: Sound }) {
  return (
    <div role="alert" class="refused">
      <p>{say(`studio.voice.not-kept.${why}`, { file: 'voices.json', seconds: 90 })}</p>
      <SaveAsFile sound={sound} />
    </div>
  );
}

function Replacing(props: { readonly onYes: () => void; readonly onNo: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={say('studio.voice.replace')} class="replacing">
      <p>{say('studio.voice.replace')}</p>
      <div class="steps">
        <button ref={no} type="button" onClick={props.onNo}>
          {say('studio.voice.replace-no')}
        </button>
        <button type="button" onClick={props.onYes}>
          {say('studio.voice.replace-yes')}
        </button>
      </div>
    </div>
  );
}

/** Where the folder takes nothing, the take can lie elsewhere. */
function SaveAsFile({ sound }: { readonly sound: Sound }): ComponentChildren {
  const save = (): void => giveFile('take.wav', makeWave(sound), waveType);
  return (
    <button type="button" onClick={save}>
      {say('studio.voice.save-file')} <bdi>({Math.ceil(secondsOf(sound) * 44)} kB)</bdi>
    </button>
  );
}
