import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Link } from '../../link/link.ts';
import type { ObserverCommand } from '../../session/command.ts';
import type { TeamId } from '../../session/ids.ts';
import { momentTags } from '../../session/notebook.ts';
import type { ObserverScene } from '../../session/view/observer-view.ts';
import type { View } from '../../session/view/viewer.ts';
import { ContestBox } from '../parts/contest-box.tsx';
import { Emblem } from '../parts/emblem.tsx';
import { HelperPage } from '../parts/helper-page.tsx';
import { MomentSign } from '../parts/moment-sign.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useStore } from '../parts/use-store.ts';
import { MomentList } from './moment-list.tsx';
import { ObservedStory } from './observed-story.tsx';

export type Send = (command: ObserverCommand) => void;

/** Which team was seen; the whole room where none is chosen. */
function TeamRow(props: {
  teams: readonly TeamId[];
  team: TeamId | null;
  onTurn: (team: TeamId | null) => void;
}): ComponentChildren {
  if (props.teams.length === 1) return null;
  return (
    <div class="helper-row" role="group" aria-label={say('observer.where')}>
      <button type="button" aria-pressed={props.team === null} onClick={() => props.onTurn(null)}>
        {say('observer.room')}
      </button>
      {props.teams.map((team) => (
        <button
          key={team}
          type="button"
          aria-pressed={team === props.team}
          onClick={() => props.onTurn(team)}
        >
          <Emblem name={team} /> {say(`thing.${team}`)}
        </button>
      ))}
    </div>
  );
}

function Observing(props: { scene: ObserverScene; shift: number; send: Send }): ComponentChildren {
  const { scene, shift, send } = props;
  const [chosen, setChosen] = useState<TeamId | null>(null);
  const only = scene.teamIds.length === 1 ? (scene.teamIds[0] ?? null) : null;
  const team = only ?? (chosen !== null && scene.teamIds.includes(chosen) ? chosen : null);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keys */}
      <main class="helper-view" tabIndex={0}>
        <h1>
          {scene.title === null ? say('observer.title') : <StoryWords>{scene.title}</StoryWords>}
        </h1>
        <p>{say('observer.lead')}</p>
        {scene.contest && <ContestBox contest={scene.contest} shift={shift} />}
        <ObservedStory scene={scene} team={team} />
        <MomentList scene={scene} send={send} />
      </main>
      {scene.phase !== 'end' && (
        <footer class="helper-foot">
          <TeamRow teams={scene.teamIds} team={team} onTurn={setChosen} />
          <div class="tags" role="group" aria-label={say('observer.mark')}>
            {momentTags.map((tag) => (
              <button
                key={tag}
                type="button"
                onClick={() => send({ kind: 'tag-moment', tag, team })}
              >
                <MomentSign tag={tag} />
                {say(`moment.${tag}`)}
              </button>
            ))}
          </div>
        </footer>
      )}
    </>
  );
}

/** The page of somebody who watches how the room works, and never what anybody chose. */
export function ObserverPage({
  link,
}: {
  link: Link<Extract<View, { kind: 'observer' }>>;
}): ComponentChildren {
  const state = useStore(link.state);
  const send: Send = (command) => void link.send(command);
  return (
    <HelperPage
      state={state}
      show={(scene) => <Observing scene={scene} shift={state.clockShift} send={send} />}
    />
  );
}
