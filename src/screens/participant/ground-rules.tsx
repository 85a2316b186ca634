import type { GroundRule } from '../../session/group.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';

type Rules = readonly { readonly rule: GroundRule; readonly stands: boolean }[];

/** The rules this room keeps. Agreeing, or watching without a role: no reason is asked. */
export function GroundRules({ seat, rules }: { readonly seat: Seat; readonly rules: Rules }) {
  const { rules: answer } = seat.mine;
  const isOnWay = seat.state.pending.some(
    ({ kind }) => kind === 'agree-rules' || kind === 'observe',
  );
  return (
    <>
      <main class="page whole-page">
        <h1>{say('rules.title')}</h1>
        <ul class="rules">
          {rules
            .filter(({ stands }) => stands)
            .map(({ rule }) => (
              <li key={rule}>
                <Sign name={`rule-${rule}`} />
                <span>{say(`rule.${rule}`)}</span>
              </li>
            ))}
        </ul>
      </main>
      <footer class="bar">
        {isOnWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnWay && answer === 'agreed' && <Told sign="ok" label="rules.agreed" />}
        {!isOnWay && answer === 'observing' && <Told sign="people" label="rules.observing" />}
        {!isOnWay && answer === 'unasked' && (
          <>
            <Control
              sign="people"
              label="rules.observe"
              onPress={() => seat.send({ kind: 'observe' })}
            />
            <Control
              sign="ok"
              label="rules.agree"
              kind="main"
              onPress={() => seat.send({ kind: 'agree-rules' })}
            />
          </>
        )}
      </footer>
    </>
  );
}
