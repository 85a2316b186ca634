import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../scenario/scenario.ts';
import { Face } from '../parts/picture.tsx';
import { toldIn } from '../../session/view/told-in.ts';
import { say } from '../parts/say.ts';

type RoleCardsProps = {
  readonly scenario: Scenario;
  readonly language: string;
  readonly onClose: () => void;
};

/** Whoever opens the cards by keys is among them. */
const focusOn = (button: HTMLButtonElement | null): void => button?.focus();

/** Every role with what only its holder would know: whoever plays alone, or prepares, may read them all. */
export function RoleCards({ scenario, language, onClose }: RoleCardsProps): ComponentChildren {
  const { roles, cast } = scenario.pack;
  const inStory = { lang: toldIn(scenario, language).toldIn, dir: 'auto' } as const;
  const text = (id: string, source: string): string => scenario.text(id, source, language);
  return (
    <section class="role-cards" aria-label={say('solo.role-cards')}>
      <button type="button" ref={focusOn} onClick={onClose}>
        {say('solo.close')}
      </button>
      <ul>
        {Object.entries(roles).map(([key, role]) => {
          const person = cast[role.person];
          return (
            <li key={key}>
              {person && <Face art={person.art} />}
              <h2 {...inStory}>
                {text(`roles.${key}.name`, role.name)}
                {person && <bdi> {text(`cast.${role.person}.name`, person.name)}</bdi>}
              </h2>
              <p {...inStory}>
                <strong>{text(`roles.${key}.goal`, role.goal)}</strong>
              </p>
              <ul>
                {role.interests.map((interest, index) => (
                  <li key={interest} {...inStory}>
                    {text(`roles.${key}.interests.${index}`, interest)}
                  </li>
                ))}
              </ul>
              <p class="secret" {...inStory}>
                {text(`roles.${key}.secret`, role.secret)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
