import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Sign } from '../parts/picture.tsx';
import { timeOf } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { MinutesLeft } from './minutes-left.tsx';
import { sheetClock } from './sheet-clock.ts';

type RunSheetProps = { readonly scene: ConsoleScene; readonly shift: number };

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function drift(late: number): string {
  if (late === 0) return say('sheet.on-time');
  return say(late > 0 ? 'sheet.late' : 'sheet.early', { minutes: Math.abs(late) });
}

/** What time it is, when it should end, and how late we are. */
function Clocks({ scene, shift, now }: RunSheetProps & { now: number }): ComponentChildren {
  const { endsAt, late } = sheetClock(scene.sheet, scene.phase, now + shift);
  return (
    <p class="sheet-clock">
      <b>{timeOf(now)}</b>
      {endsAt === null ? (
        <span>{say('sheet.block', { minutes: scene.sheet.minutes })}</span>
      ) : (
        <>
          <span>{say('sheet.ends', { time: timeOf(endsAt - shift) })}</span>
          <span class={late > 2 ? 'late' : ''}>{drift(late)}</span>
        </>
      )}
      {scene.sheet.over > 0 && (
        <span class="late">{say('sheet.over', { minutes: scene.sheet.over })}</span>
      )}
      {scene.sheet.toAnchor && <span class="late">{say('sheet.to-anchor')}</span>}
    </p>
  );
}

/** Which contests the plan has room for; once the story is told, their own card says what is left. */
function Planned({ phases, phase, toHold }: ConsoleScene): ComponentChildren {
  if (toHold.length === 0 || phases.indexOf(phase) >= phases.indexOf('play')) return null;
  const contests = toHold.map(({ name }) => name).join(', ');
  return <p class="planned">{say('sheet.contests', { contests })}</p>;
}

/** The phases of the session as a line of stops with their minutes and breaks, the current one marked. */
export function RunSheet({ scene, shift }: RunSheetProps): ComponentChildren {
  const { sheet } = scene;
  // The end takes no minutes: it is named once it is there.
  const phases = scene.phases.filter((phase) => phase !== 'end' || scene.phase === 'end');
  const now = useNow();
  const here = phases.indexOf(scene.phase);
  return (
    <header class="run-sheet">
      <h1>
        {scene.title === null ? say('console.title') : <StoryWords>{scene.title}</StoryWords>}
      </h1>
      {scene.as === 'rehearsal' && <p class="session-kind">{say('other.rehearsal-now')}</p>}
      <div class="sheet-head">
        <Clocks scene={scene} shift={shift} now={now} />
        {scene.phase !== 'end' && scene.settings.round === undefined && (
          <MinutesLeft scene={scene} now={now + shift} />
        )}
      </div>
      <ol>
        {phases.map((phase, at) => {
          const stop = sheet.stops.find((one) => one.phase === phase);
          return (
            <li
              key={phase}
              class={at < here ? 'done' : ''}
              aria-current={phase === scene.phase ? 'step' : undefined}
            >
              {stop?.rest && (
                <span class="rest">
                  <Sign name={`pause-${stop.rest.why}`} />
                  <span class="unseen">{say(`rest.${stop.rest.why}`)}</span>
                  {say('sheet.minutes', { minutes: stop.rest.minutes })}
                </span>
              )}
              <span class="stop-name">{say(`phase.${phase}`)}</span>
              {stop && at >= here && (
                <small>{say('sheet.minutes', { minutes: stop.minutes })}</small>
              )}
            </li>
          );
        })}
      </ol>
      <Planned {...scene} />
    </header>
  );
}
