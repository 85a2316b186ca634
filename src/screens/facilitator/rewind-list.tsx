import type { ComponentChildren } from 'preact';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

/** The decisions gone through; each is a place to go back to. The road left behind stays as a ghost. */
export function RewindList({ team }: { team: ConsoleTeam }): ComponentChildren {
  const act = useAct();
  const told = team.runs.find((run) => run.kind === 'told');
  if (!told || told.decisions.length === 0) return null;
  return (
    <details class="rewind">
      <summary>{say('console.go-back')}</summary>
      <ol>
        {told.decisions.map(({ at, title, chosen }) => (
          <li key={at}>
            <button
              type="button"
              onClick={() => act.now({ kind: 'rewind', team: team.team, run: told.run, to: at })}
            >
              <StoryWords>{title}</StoryWords>
            </button>{' '}
            <span class="quiet">
              <StoryWords>{chosen}</StoryWords>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
