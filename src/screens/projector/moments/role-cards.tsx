import type { ComponentChildren } from 'preact';
import type { RoleCard } from '../../../session/view/stage-view.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { useInStory } from '../../parts/story-language.ts';
import { Backdrop } from './backdrop.tsx';

/** Who is in the story, turned over one after another; each device turns to its own card. */
export function RoleCards(props: {
  roles: readonly RoleCard[];
  asksSides: boolean;
}): ComponentChildren {
  const { roles, asksSides } = props;
  const columns = roles.length <= 4 ? roles.length : Math.ceil(roles.length / 2);
  return (
    <section class="role-wall">
      <Backdrop where="inside" light="pale" />
      <h1>{say('wall.roles')}</h1>
      <ul class="portraits" style={{ '--columns': columns }}>
        {roles.map((role, turn) => (
          <Portrait key={role.key} role={role} turn={turn} />
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

function Portrait({ role, turn }: { role: RoleCard; turn: number }): ComponentChildren {
  const inStory = useInStory();
  return (
    <li class="portrait-place" style={{ '--turn': turn }}>
      <div class="portrait">
        <Picture file={`faces/${role.art}.svg`} />
        <p>
          <b>
            <bdi>{role.personName}</bdi>
          </b>
          <span {...inStory}>{role.name}</span>
        </p>
      </div>
      <i class="card-back">
        <Picture file="signs/card.svg" />
      </i>
    </li>
  );
}
