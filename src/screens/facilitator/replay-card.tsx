import type { ComponentChildren } from 'preact';
import type { ShownReplay } from '../../session/view/shown-replay.ts';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { turnsFrom } from './replay-turns.ts';

/** A beat that the wall shows once more: on and back, line by line, through the whole run. */
export function ReplayCard({ replay }: { readonly replay: ShownReplay }): ComponentChildren {
  const act = useAct();
  const { panel } = replay;
  const { telling } = panel;
  const chosen = telling.chosen === null ? undefined : telling.choices[telling.chosen];
  return (
    <div class="team-card replay-card">
      <h2>
        {say('console.replaying', { team: say(`thing.${panel.team}`) })}{' '}
        <StoryWords>{panel.title}</StoryWords>
      </h2>
      <p>
        {telling.lines.at(-1)?.speaker && (
          <>
            <StoryWords>{telling.lines.at(-1)?.speaker?.name}</StoryWords>:{' '}
          </>
        )}
        <StoryWords>{telling.lines.at(-1)?.text}</StoryWords>
      </p>
      {chosen && (
        <p class="quiet">
          <Shape index={telling.chosen ?? 0} /> <StoryWords>{chosen.text}</StoryWords>
        </p>
      )}
      <Turning replay={replay} />
      <button type="button" class="action" onClick={() => act.now({ kind: 'end-replay' })}>
        {say('console.end-replay')}
      </button>
    </div>
  );
}

function Turning({ replay }: { readonly replay: ShownReplay }): ComponentChildren {
  const act = useAct();
  const { team, run } = replay.at;
  return (
    <div class="choices-row" role="group" aria-label={say('console.replay')}>
      {turnsFrom(replay).map(({ words, to }) => (
        <button
          key={words}
          type="button"
          disabled={to === null}
          onClick={() => to && act.now({ kind: 'replay-beat', team, run, ...to })}
        >
          {say(words)}
        </button>
      ))}
    </div>
  );
}
