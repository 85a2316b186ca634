import type { HelloRefusal } from '../../wire/frame.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

/** `again` says the same hello once more, `anew` forgets the seat and asks for the pictures, `reload` fetches the page. */
export type Remedy = 'again' | 'anew' | 'reload';

const remedies: Readonly<Record<HelloRefusal | 'forgotten', readonly [string, Remedy]>> = {
  'wrong-code': ['question-cloud', 'anew'],
  'too-many-tries': ['wait', 'again'],
  'door-shut': ['rule-door', 'again'],
  'group-full': ['people', 'again'],
  'unknown-token': ['question-cloud', 'anew'],
  'put-away': ['wait', 'again'],
  ended: ['tree', 'anew'],
  'other-version': ['tablet', 'reload'],
  'opened-again': ['tablet', 'again'],
  'other-host': ['question-cloud', 'anew'],
  forgotten: ['tree', 'anew'],
};

/** This device has no place here: why, and the one thing to do about it. */
export function TurnedAway({
  why,
  onRemedy,
  onLanguage,
}: {
  readonly why: HelloRefusal | 'forgotten';
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onLanguage: () => void;
}) {
  const [sign, remedy] = remedies[why];
  return (
    <div class="device">
      <main class="page">
        <Plate picture={<Sign name={sign} />} title={say(`turned-away.${why}`)} />
      </main>
      <footer class="bar">
        <Control sign="language" label="language.open" kind="brief" onPress={onLanguage} />
        <Control
          sign={remedy === 'anew' ? 'vote' : 'undo'}
          label={`remedy.${remedy}`}
          kind="main"
          onPress={() => onRemedy(remedy)}
        />
      </footer>
    </div>
  );
}
