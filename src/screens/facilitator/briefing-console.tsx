import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Flowing } from '../parts/flowing.tsx';
import { printOut } from '../parts/print-out.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { BriefingPageInWords, pageTitle } from '../parts/briefing-page.tsx';
import { BriefingPrint } from '../parts/briefing-print.tsx';
import type { HostApi } from './host-api.ts';
import { StageLink } from './stage-link.tsx';
import { Standstill } from './standstill.tsx';

type Briefing = NonNullable<ConsoleScene['briefing']>;

/** Turns the pages of an officers' briefing: what is on the wall, and what comes next. */
export function BriefingConsole({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const { briefing } = scene;
  if (briefing === null) return <p class="lead">{say('refusal.no-scenario')}</p>;
  const { page, at, pages, next } = briefing;
  return (
    <>
      <div class="room-view">
        <header class="run-sheet">
          <h1>
            <StoryWords>{scene.title}</StoryWords>
          </h1>
          <p class="session-kind">{say('briefing.about')}</p>
        </header>
        <Standstill scene={scene} />
        <div class="pane">
          <section>
            <p>{say('briefing.page', { at: at + 1, pages })}</p>
            <BriefingPageInWords page={page} />
            {next && <p class="quiet">{say('briefing.next', { page: pageTitle(next) })}</p>}
          </section>
          <div class="choices-row">
            <StageLink api={api} />
            <button type="button" onClick={() => void printOut()}>
              {say('briefing.print')}
            </button>
          </div>
        </div>
      </div>
      <div class="briefing-paper">
        <Flowing>
          <BriefingPrint title={scene.title ?? ''} pages={briefing.all} />
        </Flowing>
      </div>
      <BriefingBar briefing={briefing} isStopped={scene.stopped} />
    </>
  );
}

/** Back and on, always under the thumb. */
function BriefingBar(props: { briefing: Briefing; isStopped: boolean }): ComponentChildren {
  const { briefing, isStopped } = props;
  const act = useAct();
  const turn = (page: number): void => act.now({ kind: 'turn-page', page });
  const end = (): void => act.now({ kind: 'end', keeping: 'totals' });
  return (
    <footer class="foot">
      <nav class="control-bar" aria-label={say('console.controls')}>
        <button type="button" disabled={briefing.at === 0} onClick={() => turn(briefing.at - 1)}>
          {say('briefing.back')}
        </button>
        <button
          type="button"
          class="stop"
          aria-pressed={isStopped}
          onClick={() => act.now({ kind: isStopped ? 'lift-stop' : 'stop' })}
        >
          {say(isStopped ? 'console.lift-stop' : 'console.stop')}
        </button>
        <button type="button" onClick={end}>
          {say('briefing.end')}
        </button>
        <button
          type="button"
          class="action"
          disabled={briefing.next === null}
          onClick={() => turn(briefing.at + 1)}
        >
          {say('briefing.on')}
        </button>
      </nav>
    </footer>
  );
}
