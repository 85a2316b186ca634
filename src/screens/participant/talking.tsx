import type { Telling } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';

type Say = { readonly sign: string; readonly words: string };

const bySign: Readonly<Record<string, string>> = {
  team: 'vote',
  room: 'people',
  consensus: 'talk',
  role: 'card',
  facilitator: 'people',
  hands: 'hands',
  corners: 'people',
  cards: 'card',
  pots: 'lidded-pot',
};

/** What the room does while the choices lie open and this seat has nothing to send. */
export function whatWeDo({ state, decision, roleName }: Telling): Say {
  if (state === 'rehearsing') return { sign: 'rehearse', words: say('talking.rehearse') };
  if (state === 'private') return { sign: 'lidded-pot', words: say('talking.private') };
  if (state === 'talking') return { sign: 'talk', words: say('talking.talk') };
  if (state === 'tied') return { sign: 'talk', words: say('talking.tied') };
  const by = decision?.by ?? 'facilitator';
  return { sign: bySign[by] ?? 'talk', words: say(`decide.${by}`, { role: roleName ?? '' }) };
}

/** The choices to look at and to talk about. */
export function Talking({
  telling,
  onStory,
}: {
  readonly telling: Telling;
  readonly onStory: () => void;
}) {
  const { sign, words } = whatWeDo(telling);
  return (
    <>
      <main class="page">
        <ChoiceGrid choices={telling.choices} markOf={() => 'open'} onTouch={null} />
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="brief" onPress={onStory} />
        <p class="told" role="status">
          <Sign name={sign} />
          <span dir="auto">{words}</span>
        </p>
      </footer>
    </>
  );
}
