import type { ComponentChildren } from 'preact';
import { groundRules } from '../../session/group.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import type { HostApi } from './host-api.ts';
import { SurveyCard } from './survey-card.tsx';
import { Later } from '../parts/later.tsx';
import { lateRounds } from './rounds/late-rounds.ts';
import { CareForm } from './care-form.tsx';

/** The room makes its rules: each picture is kept or struck; one always stands. */
export function RulesPane({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const act = useAct();
  const agreed = scene.seats.filter((seat) => seat.rules === 'agreed').length;
  return (
    <section>
      {scene.settings.round !== undefined && (
        <Later part={lateRounds} meanwhile={null}>
          {({ RoundCard }) => <RoundCard scene={scene} api={api} />}
        </Later>
      )}
      <p class="lead">{say('console.rules-lead')}</p>
      <ul class="cards">
        {groundRules.map((rule) => {
          const stands = scene.rules.some((one) => one.rule === rule && one.stands);
          const always = rule === 'no-plans';
          return (
            <li key={rule} class={stands ? 'card' : 'card struck'}>
              <Sign name={`rule-${rule}`} />
              <p>{say(`rule.${rule}`)}</p>
              {always ? (
                <small>{say('console.rule-always')}</small>
              ) : (
                <button
                  type="button"
                  onClick={() => act.now({ kind: stands ? 'strike-rule' : 'keep-rule', rule })}
                >
                  {say(stands ? 'console.strike' : 'console.keep')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p>{say('console.door-rule')}</p>
      {scene.notes.length > 0 && <CareForm scene={scene} />}
      <p>{say('console.agreed', { agreed, devices: scene.seats.length })}</p>
      {scene.settings.round === undefined && <SurveyCard scene={scene} />}
    </section>
  );
}
