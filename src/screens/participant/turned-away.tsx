import type { HelloRefusal } from '../../wire/frame.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { EarCorner } from './ear-corner.tsx';
import { Plate } from './plate.tsx';

/**
 * `again` says the same hello once more, `anew` forgets the seat and asks for the pictures, `other` asks for them and
 * keeps the seat until they are another group's, `reload` fetches the page.
 */
export type Remedy = 'again' | 'anew' | 'other' | 'reload';

const labels = {
  again: 'remedy.again',
  anew: 'remedy.anew',
  other: 'remedy.anew',
  reload: 'remedy.reload',
} as const;

const remedies: Readonly<Record<HelloRefusal | 'forgotten', readonly [string, ...Remedy[]]>> = {
  'wrong-code': ['question-cloud', 'anew'],
  'too-many-tries': ['wait', 'again'],
  'door-shut': ['rule-door', 'again'],
  'group-full': ['people', 'again'],
  busy: ['wait', 'again'],
  'unknown-token': ['question-cloud', 'anew'],
  // Without a camera there is no other way from here into the workshop that is on.
  'put-away': ['wait', 'other', 'again'],
  ended: ['tree', 'anew'],
  'other-version': ['tablet', 'reload'],
  'opened-again': ['tablet', 'again'],
  'other-host': ['question-cloud', 'anew'],
  forgotten: ['tree', 'anew'],
};

/** This device has no place here: why, and what to do about it. */
export function TurnedAway({
  why,
  onRemedy,
  onLanguage,
}: {
  readonly why: HelloRefusal | 'forgotten';
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onLanguage: () => void;
}) {
  const [sign, ...ways] = remedies[why];
  return (
    <div class="device turned-away">
      <header class="bar ear-bar">
        <EarCorner seat={null} said={say(`turned-away.${why}`)} />
      </header>
      <main class="page">
        <Plate picture={<Sign name={sign} />} title={say(`turned-away.${why}`)} />
      </main>
      <footer class="bar">
        <Control sign="language" label="language.open" kind="brief" onPress={onLanguage} />
        {ways.map((remedy, at) => (
          <Control
            key={remedy}
            sign={labels[remedy] === labels.anew ? 'vote' : 'undo'}
            label={labels[remedy]}
            kind={at === 0 ? 'main' : 'brief'}
            onPress={() => onRemedy(remedy)}
          />
        ))}
      </footer>
    </div>
  );
}
