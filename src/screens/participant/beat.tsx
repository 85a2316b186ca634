import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Telling } from '../../session/view/telling.ts';
import { useHeard, useSpoken, Voices } from '../parts/hear.tsx';
import { say } from '../parts/say.ts';
import { Bubble } from './bubble.tsx';
import { ComicPanel } from './comic-panel.tsx';
import { Control } from './control.tsx';

/** Milliseconds that a line stays after its voice has ended. */
const staysAfter = 3_000;

/** Which line is shown: the newest, but none goes before its voice has ended and a little more. */
function useShownLine(lines: Telling['lines']): readonly [number, (line: number) => void] {
  const narration = useContext(Voices);
  const last = lines.length - 1;
  const [shown, setShown] = useState(last);
  const voice = lines[shown]?.voice;
  const isSpeaking = useHeard(voice);
  const isResting = useRef(false);
  const newest = useRef(lines);
  newest.current = lines;
  useEffect(() => {
    if (!isSpeaking && !isResting.current) setShown(last);
  }, [lines[last]?.id, last]);
  useEffect(() => {
    isResting.current = !isSpeaking && voice !== undefined && narration?.heard() === voice;
    if (!isResting.current) return;
    const timer = setTimeout(() => {
      isResting.current = false;
      const end = newest.current.length - 1;
      setShown(newest.current[shown + 1]?.voice === undefined ? end : shown + 1);
    }, staysAfter);
    return () => clearTimeout(timer);
  }, [isSpeaking, shown]);
  return [shown, setShown];
}

/** The story so far in this beat: the newest line, and the way back to earlier ones. */
export function Beat({
  telling,
  wallSpeaks,
  mayMove = false,
  onWords,
  children,
}: {
  readonly telling: Telling;
  /** The room hears the story from the wall. */
  readonly wallSpeaks: boolean;
  /** The facilitator allows the moving stage on strong devices. */
  readonly mayMove?: boolean;
  /** Leads to what words mean, where some are explained. */
  readonly onWords?: () => void;
  /** What stands at the end of the lower bar. */
  readonly children?: ComponentChildren;
}) {
  const last = telling.lines.length - 1;
  const [shown, setShown] = useShownLine(telling.lines);
  const line = telling.lines[Math.min(shown, last)];
  useSpoken([line?.voice], !wallSpeaks);
  return (
    <>
      <main class="page story">
        <h1 class="unseen">{say('beat.title')}</h1>
        {line !== undefined && <ComicPanel line={line} place={telling.place} mayMove={mayMove} />}
        {line !== undefined && <Bubble line={line} />}
      </main>
      <footer class="bar">
        {shown > 0 ? (
          <Control sign="back" label="beat.back" kind="brief" onPress={() => setShown(shown - 1)} />
        ) : (
          <span class="corner" />
        )}
        {onWords && telling.words !== undefined && (
          <Control sign="word" label="explain.open" kind="brief" onPress={onWords} />
        )}
        {shown < last ? (
          <Control sign="play" label="beat.on" kind="brief" onPress={() => setShown(shown + 1)} />
        ) : (
          children
        )}
      </footer>
    </>
  );
}
