import { useEffect, useState } from 'preact/hooks';
import type { HeldRole } from '../../session/view/seat-view.ts';
import { Hear } from '../parts/hear.tsx';
import { Face, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { Control } from './control.tsx';
import { written } from '../parts/written.ts';

/** Milliseconds until an open card hides itself from a neighbour's eyes. */
const hidesAfter = 30_000;

/** Who I play: goal, interests, and what only I know. */
export function RoleSheet({ role }: { readonly role: HeldRole }) {
  const inStory = useInStory();
  return (
    // Its goal has no direction of its own: by it the whole card is laid out.
    <section class="card" {...inStory} {...written(role.goal)}>
      <header>
        <Face art={role.art} />
        <h1>
          <bdi>{role.personName}</bdi>
          <small>
            <bdi>{role.name}</bdi>
          </small>
        </h1>
        {/* Of this page's own direction, which is not the card's. */}
        <bdi>
          <Hear voice={role.voices} what={role.name} />
        </bdi>
      </header>
      <p class="goal">
        <Sign name="duty" />
        <span>{role.goal}</span>
      </p>
      <ul>
        {role.interests.map((interest) => (
          <li key={interest} {...inStory} {...written(interest)}>
            {interest}
          </li>
        ))}
      </ul>
      <p class="secret">
        <Sign name="rule-secret" />
        <span class="unseen">{say('card.secret')}</span>
        <span {...inStory} {...written(role.secret)}>
          {role.secret}
        </span>
      </p>
    </section>
  );
}

/** Asks twice without another picture: whoever looks on sees somebody read a card. */
function Swap({ onSwap }: { readonly onSwap: () => void }) {
  const [isAsking, ask] = useState(false);
  return isAsking ? (
    <Control sign="ok" label="swap.yes" onPress={onSwap} />
  ) : (
    <Control sign="swap" label="swap.open" onPress={() => ask(true)} />
  );
}

/** The card held up to its holder alone. */
export function RoleCard({
  role,
  onSwap,
  onLanguage,
  onBack,
}: {
  readonly role: HeldRole;
  readonly onSwap: () => void;
  readonly onLanguage: () => void;
  readonly onBack: () => void;
}) {
  useEffect(() => {
    const timer = setTimeout(onBack, hidesAfter);
    return () => clearTimeout(timer);
  }, [role.key]);
  return (
    <>
      <main class="page">
        <RoleSheet role={role} />
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={onBack} />
        <Control sign="language" label="language.open" kind="brief" onPress={onLanguage} />
        <Swap onSwap={onSwap} />
      </footer>
    </>
  );
}
