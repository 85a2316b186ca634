import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { Bubble } from './bubble.tsx';
import { ComicPanel } from './comic-panel.tsx';
import { Control } from './control.tsx';

/** The story so far in this beat: the newest line, and the way back to earlier ones. */
export function Beat({
  telling,
  children,
}: {
  readonly telling: Telling;
  /** What stands at the end of the lower bar. */
  readonly children?: ComponentChildren;
}) {
  const last = telling.lines.length - 1;
  const [shown, setShown] = useState(last);
  const newest = telling.lines[last]?.id;
  useEffect(() => setShown(last), [newest, last]);
  const line = telling.lines[Math.min(shown, last)];
  return (
    <>
      <main class="page story">
        <h1 class="unseen">{say('beat.title')}</h1>
        {line !== undefined && <ComicPanel scene={line.scene} place={telling.place} />}
        {line !== undefined && <Bubble line={line} />}
      </main>
      <footer class="bar">
        {shown > 0 ? (
          <Control sign="back" label="beat.back" kind="brief" onPress={() => setShown(shown - 1)} />
        ) : (
          <span class="corner" />
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
