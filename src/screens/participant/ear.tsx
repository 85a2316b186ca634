import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Voices } from '../parts/hear.tsx';
import type { Narration } from '../parts/open-narration.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import { useStore } from '../parts/use-store.ts';
import type { EarProps } from './ear-corner.tsx';
import { heardAt, isPassed, textsIn } from './heard-at.ts';
import { ownVoices, type OwnVoices } from './own-voices.ts';
import { readySentences, refusalSaid, saidOnEntry, teamSaid } from './said-on-entry.ts';
import { isStill, type Seat } from './seat.ts';

type Speak = (texts: readonly string[], at?: Element) => void;
/** Why nothing is heard, as a key of the catalogue. */
type Silence = 'ear.none' | 'ear.no-language' | null;

/** Marks what is spoken of until it has been said. */
function openMark(narration: Narration): (element: Element | null) => void {
  let marked: Element | null = null;
  const mark = (element: Element | null): void => {
    marked?.classList.remove('is-said');
    marked = element;
    marked?.classList.add('is-said');
  };
  narration.speaking.subscribe((now) => now === null && mark(null));
  return mark;
}

const marks = new WeakMap<Narration, ReturnType<typeof openMark>>();

function markOf(narration: Narration): ReturnType<typeof openMark> {
  const mark = marks.get(narration) ?? openMark(narration);
  marks.set(narration, mark);
  return mark;
}

function silenceOf({ hasAny, isWhole }: OwnVoices): Silence {
  if (!hasAny) return 'ear.no-language';
  return isWhole ? null : 'ear.none';
}

/** Says texts of the interface, or tells why it cannot. */
function useSpeech(): readonly [Speak, Silence] {
  const narration = useContext(Voices);
  const [silence, setSilence] = useState<Silence>(null);
  const turn = useRef(0);
  // A screen that is gone says nothing any more.
  useEffect(() => () => void (turn.current += 1), []);
  const speak: Speak = (texts, at) => {
    const own = (turn.current += 1);
    void ownVoices(texts).then((found) => {
      if (own !== turn.current || narration === null) return;
      setSilence(silenceOf(found));
      const { voices } = found;
      if (voices.length === 0) return;
      markOf(narration)(at ?? null);
      narration.hear(voices);
    });
  };
  return [speak, silence];
}

/** While the ear is on, a touch anywhere says what it is on, and does nothing else. */
function useEar(isOn: boolean, speak: Speak): void {
  const newest = useRef(speak);
  newest.current = speak;
  useEffect(() => {
    document.documentElement.classList.toggle('is-hearing', isOn);
    if (!isOn) return;
    const heed = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof Element) || isPassed(target)) return;
      event.stopPropagation();
      event.preventDefault();
      const found = heardAt(target);
      if (found === null) return;
      if ('button' in found) found.button.click();
      else newest.current(found.texts.flatMap(textsIn), found.marked);
    };
    addEventListener('click', heed, { capture: true });
    return () => {
      removeEventListener('click', heed, { capture: true });
      document.documentElement.classList.remove('is-hearing');
    };
  }, [isOn]);
}

/** Says something once, when it has come or changed. */
function useOnce(texts: readonly string[], speak: Speak, came: unknown = texts.join('\n')): void {
  useEffect(() => {
    if (texts.length > 0) speak(texts);
  }, [came]);
}

/** A team that was not this device's before. */
function useMoved(seat: Seat | null, speak: Speak): void {
  const team = seat?.scene.team;
  const was = useRef(team);
  useEffect(() => {
    if (seat !== null && was.current !== team) speak(teamSaid(seat));
    was.current = team;
  }, [team]);
}

/** Whether it was turned on or off by hand says how touches are meant now. */
function useTurned(isOn: boolean, speak: Speak): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current !== isOn) speak([say(isOn ? 'ear.lead' : 'ear.done')]);
    was.current = isOn;
  }, [isOn]);
}

/** What the tablet says of itself: what is touched while the ear is on, and states and messages as they come. */
export function Ear(props: EarProps & { readonly isOn: boolean }) {
  const { seat, isOn } = props;
  useStore(spoken);
  const narration = useContext(Voices);
  const [speak, silence] = useSpeech();
  const isCovered = seat !== null && isStill(seat);
  useEffect(() => {
    // What plays is fetched before it is needed, since the host may be away by then.
    void import('../parts/open-narration.ts').catch(() => {});
    void ownVoices([]);
  }, []);
  useEffect(() => {
    if (isCovered) narration?.hush();
  }, [isCovered]);
  useOnce(saidOnEntry(props), speak);
  useOnce(readySentences(seat), speak);
  useOnce(refusalSaid(seat), speak, seat?.state.refused);
  useMoved(seat, speak);
  useTurned(isOn, speak);
  useEar(isOn, speak);
  if (!isOn || silence === null) return null;
  return (
    <p class="no-voice" role="status">
      <Sign name="ear-none" />
      <span>{say(silence)}</span>
    </p>
  );
}
