import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../../session/view/stage-view.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { useInStory } from '../../parts/story-language.ts';

/** Who is in the story; each device turns to its own card. */
export function RoleCards(props: {
  roles: readonly RoleCard[];
  asksSides: boolean;
}): ComponentChildren {
  const { roles, asksSides } = props;
  const inStory = useInStory();
  const columns = roles.length <= 4 ? roles.length : Math.ceil(roles.length / 2);
  return (
    <section class="role-wall">
      <h1>{say('wall.roles')}</h1>
      <ul class="portraits" style={{ '--columns': columns }}>
        {roles.map((role) => (
          <li key={role.key} class="portrait">
            <Picture file={`faces/${role.art}.svg`} />
            <p>
              <b>
                <bdi>{role.personName}</bdi>
              </b>
              <span {...inStory}>{role.name}</span>
            </p>
          </li>
        ))}
      </ul>
      {asksSides && (
        <p class="asks-sides">
          <Picture file="signs/rule-secret.svg" />
          {say('wall.asks-sides')}
        </p>
      )}
    </section>
  );
}
