import { Emblem } from '../parts/emblem.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import type { SeatScene } from '../../session/view/seat-view.ts';

type TermsPhase = Extract<SeatScene['phase'], { name: 'terms' }>;

/** What holds in this room, the open door first. Nothing to touch: the room agrees by carrying on. */
export function Terms({ terms, care }: Pick<TermsPhase, 'terms' | 'care'>) {
  return (
    <main class="page">
      <h1>{say('terms.title')}</h1>
      <ul class="rules">
        <li>
          <Sign name="rule-door" />
          <span>{say('terms.door')}</span>
        </li>
        {terms.map(({ term, answer }) => (
          <li key={term}>
            <Sign name={`term-${answer}`} />
            <span>{say(`terms.${term}.${answer}`)}</span>
          </li>
        ))}
        {care && (
          <li>
            <Emblem name={care} />
            <span>{say('terms.care', { thing: say(`thing.${care}`) })}</span>
          </li>
        )}
      </ul>
    </main>
  );
}
