import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';

type Inject = ConsoleScene['injects'][number];
type Standing = Inject['teams'][number];

/** What may be brought into the story, and for which team just now. */
export function InjectList({ scene }: { scene: ConsoleScene }): ComponentChildren {
  if (scene.injects.length === 0) return null;
  const isOpen = scene.injects.some(({ teams }) => teams.some(({ stands }) => stands === 'here'));
  return (
    <details class="injects" open={isOpen}>
      <summary>{say('console.injects')}</summary>
      <p class="quiet">{say('console.injects-lead')}</p>
      <ul>
        {scene.injects.map((inject) => (
          <InjectCard key={inject.key} inject={inject} />
        ))}
      </ul>
    </details>
  );
}

function InjectCard({ inject }: { inject: Inject }): ComponentChildren {
  const act = useAct();
  const [value, setValue] = useState(0);
  const here = inject.teams.filter(({ stands }) => stands === 'here');
  const release = (teams: readonly Standing[]) => (): void => {
    for (const { target } of teams)
      act.now({ kind: 'release-inject', target, inject: inject.key, value });
  };
  return (
    <li class="inject">
      {inject.picture !== '' && <Picture file={`choices/${inject.picture}.svg`} />}
      <div>
        <h3>
          <StoryWords>{inject.name}</StoryWords>
        </h3>
        <p>
          <StoryWords>{inject.text}</StoryWords>
        </p>
        {inject.values.length > 1 && here.length > 0 && (
          <Values values={inject.values} value={value} onPick={setValue} />
        )}
        {here.length > 1 && (
          <button type="button" onClick={release(here)}>
            {say('console.inject-release-all')}
          </button>
        )}
        <ul>
          {inject.teams.map((standing) => (
            <TeamStands
              key={standing.team}
              inject={inject.key}
              standing={standing}
              onRelease={release([standing])}
            />
          ))}
        </ul>
      </div>
    </li>
  );
}

function TeamStands(props: {
  inject: string;
  standing: Standing;
  onRelease: () => void;
}): ComponentChildren {
  const act = useAct();
  const { inject, standing, onRelease } = props;
  const { stands, target } = standing;
  const team = say(`thing.${standing.team}`);
  return (
    <li class={`stands ${stands}`}>
      <span>{say(`console.inject-${stands}`, { team })}</span>
      {stands === 'here' && (
        <button type="button" class="action" onClick={onRelease}>
          {say('console.inject-release', { team })}
        </button>
      )}
      {stands === 'waiting' && (
        <button type="button" onClick={() => act.now({ kind: 'withhold-inject', target, inject })}>
          {say('console.inject-withhold', { team })}
        </button>
      )}
    </li>
  );
}

function Values(props: {
  values: readonly string[];
  value: number;
  onPick: (value: number) => void;
}): ComponentChildren {
  return (
    <div class="choices-row" role="group" aria-label={say('console.inject-value')}>
      <span>{say('console.inject-value')}</span>
      {props.values.map((written, index) => (
        <button
          key={written}
          type="button"
          aria-pressed={index === props.value}
          onClick={() => props.onPick(index)}
        >
          <StoryWords>{written}</StoryWords>
        </button>
      ))}
    </div>
  );
}
