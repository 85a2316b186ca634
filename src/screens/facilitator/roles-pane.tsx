import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Face } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { AbsentRoles } from './absent-roles.tsx';
import { SurveyCard } from './survey-card.tsx';
import { useAct } from './act.ts';
import { CheckField } from './settings-form.tsx';

/** Whether people play the other side, and how many devices have said which is theirs. */
function Crossing({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  if (scene.crossing === null) return null;
  const { crossed, told } = scene.crossing;
  return (
    <>
      <CheckField
        label={say('console.crossed')}
        value={crossed}
        onSet={(value) => act.now({ kind: 'change-settings', settings: { crossed: value } })}
      />
      {crossed && <p class="quiet">{say('console.crossed-lead')}</p>}
      {told && <p role="status">{say('console.sides-told', told)}</p>}
    </>
  );
}

/** The characters of the story, and the button that deals them by chance. */
export function RolesPane({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const dealt = scene.seats.filter((seat) => seat.role !== null).length;
  return (
    <section>
      <p class="lead">{say('console.roles-lead')}</p>
      <SurveyCard scene={scene} />
      <Crossing scene={scene} />
      <button type="button" class="action" onClick={() => act.now({ kind: 'deal-roles' })}>
        {say(scene.crossing?.isAsking ? 'console.deal-crossed' : 'console.deal-roles')}
      </button>
      <p>{say('console.roles-dealt', { dealt, devices: scene.seats.length })}</p>
      <AbsentRoles scene={scene} decides={false} />
      <ul class="cards">
        {scene.roles.map((role) => (
          <li key={role.key} class="card">
            <Face art={role.art} />
            <p>
              <strong>
                <StoryWords>{role.name}</StoryWords>
              </strong>
              <br />
              <bdi>{role.personName}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
