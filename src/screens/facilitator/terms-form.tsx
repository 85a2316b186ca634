import type { ComponentChildren } from 'preact';
import { termAnswers, termNames, type TermName, type Terms } from '../../session/terms.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { CareForm } from './care-form.tsx';

function Term(props: {
  term: TermName;
  terms: Terms;
  onSet: (terms: Terms) => void;
}): ComponentChildren {
  const { term, terms, onSet } = props;
  const name = say(`term.${term}`);
  return (
    <div class="term" role="group" aria-label={name}>
      <span>{name}</span>
      <span class="choices-row">
        {termAnswers[term].map((answer) => (
          <button
            key={answer}
            type="button"
            class="pictured"
            aria-pressed={terms[term] === answer}
            onClick={() => onSet({ ...terms, [term]: terms[term] === answer ? null : answer })}
          >
            <Sign name={`term-${answer}`} />
            {say(`term.${term}.${answer}`)}
          </button>
        ))}
      </span>
    </div>
  );
}

/** What the room is told before it begins. What is not chosen is not shown. */
export function TermsForm({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { terms } = scene.settings;
  return (
    <fieldset class="terms">
      <legend>{say('console.terms')}</legend>
      {termNames.map((term) => (
        <Term
          key={term}
          term={term}
          terms={terms}
          onSet={(next) => act.now({ kind: 'change-settings', settings: { terms: next } })}
        />
      ))}
    </fieldset>
  );
}

/** The room hears what holds here, the open door first; it agrees by carrying on. */
export function TermsPane({ scene }: { scene: ConsoleScene }): ComponentChildren {
  return (
    <section>
      <p class="lead">{say('console.door-rule')}</p>
      <p>{say('console.terms-lead')}</p>
      <TermsForm scene={scene} />
      <CareForm scene={scene} />
    </section>
  );
}
