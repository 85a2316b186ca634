import type { ComponentChildren } from 'preact';
import type { TeamId } from '../../session/ids.ts';
import type { ObservedTeam, ObserverScene } from '../../session/view/observer-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { StoryWords } from '../parts/story-words.tsx';

function Story({ told }: { told: ObservedTeam }): ComponentChildren {
  const line = told.lines.at(-1);
  const inStory = useInStory();
  return (
    <section class="helper-box">
      <h2>
        <Emblem name={told.team} />
        {told.place === null ? say(`thing.${told.team}`) : <StoryWords>{told.place}</StoryWords>}
      </h2>
      {line && (
        <p {...inStory}>
          {line.speaker && (
            <b>
              <bdi>{line.speaker.name}</bdi>:{' '}
            </b>
          )}
          {line.text}
        </p>
      )}
      {told.choices.length > 1 && (
        <ol class="choices">
          {told.choices.map((choice) => (
            <li key={choice.id}>
              <span {...inStory}>{choice.text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The phases that come after the story. */
const isOver = ({ phase }: ObserverScene): boolean =>
  phase === 'de-roling' || phase === 'debrief' || phase === 'meet' || phase === 'end';

/** Where the story stands, in the words the room hears: of one team, or of all. */
export function ObservedStory(props: {
  scene: ObserverScene;
  team: TeamId | null;
}): ComponentChildren {
  const { scene, team } = props;
  const seen = scene.observed.filter((told) => team === null || told.team === team);
  if (seen.length === 0)
    return <p>{say(isOver(scene) ? 'observer.story-over' : 'observer.no-story')}</p>;
  return seen.map((told) => <Story key={told.team} told={told} />);
}
