import type { ComponentChildren } from 'preact';
import type { StagePhase } from '../../../session/view/stage-view.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

type TermsPhase = Extract<StagePhase, { name: 'terms' }>;

/** The open door first, and then what the room is told before it begins. */
export function Terms({ terms, care }: Pick<TermsPhase, 'terms' | 'care'>): ComponentChildren {
  if (terms.length === 0 && care === null)
    return (
      <section class="closing">
        <Backdrop where="outside" />
        <p class="still-why">
          <Picture file="signs/rule-door.svg" />
          <span>{say('wall.door-rule')}</span>
        </p>
      </section>
    );
  return (
    <section class="ground-rules terms">
      <Backdrop where="inside" light="pale" />
      <h1>{say('terms.title')}</h1>
      <p class="door-rule">
        <Picture file="signs/rule-door.svg" />
        <span>{say('wall.door-rule')}</span>
      </p>
      <ul class={`rule-grid ${terms.length < 4 || care === null ? 'pairs' : ''}`}>
        {terms.map(({ term, answer }) => (
          <li key={term}>
            <Picture file={`signs/term-${answer}.svg`} />
            <b>{say(`terms.${term}.${answer}`)}</b>
          </li>
        ))}
        {care && (
          <li>
            <Picture file={`emblems/${care}.svg`} />
            <b>{say('terms.care', { thing: say(`thing.${care}`) })}</b>
          </li>
        )}
      </ul>
    </section>
  );
}
