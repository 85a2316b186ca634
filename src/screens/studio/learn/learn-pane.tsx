import './learn.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import { turnPane } from '../workbench.ts';
import { openKeptStep } from './kept-step.ts';
import { openLearning, type Learning } from './learning.ts';
import { isStepDone, lesson, type Part, type Step } from './lesson.ts';
import type { Seen } from './seen.ts';

/** Milliseconds after the last letter. */
const rest = 300;
/** Puts in what comes next, wherever the author is. */
const goOnKey = 'F9';

/** What Ink and its pack say in Latin letters in every language. */
const signs = {
  name: 'my-first-story',
  file: 'pack.yaml',
  line: 'Something happens.',
  end: '-> END',
  opening: '# opening',
  enter: '# enter',
  ending: '# ending',
};

const words = (name: string): string => say(`studio.learn.text.${name}`);

function openHere({ bench }: PaneProps): Learning {
  let waiting = 0;
  return openLearning({
    bench,
    kept: openKeptStep(() => localStorage),
    words,
    later: (look) => {
      clearTimeout(waiting);
      waiting = window.setTimeout(look, rest);
    },
  });
}

function Mark({ isDone }: { readonly isDone: boolean | null }): ComponentChildren {
  if (isDone === null) return null;
  return (
    <span class={isDone ? 'learn-mark done' : 'learn-mark'}>
      <span aria-hidden="true">{isDone ? '✓' : '○'}</span>{' '}
      {say(isDone ? 'studio.learn.done' : 'studio.learn.open')}
    </span>
  );
}

/** What to write in one place: typed by hand, or put in. */
function PartBox(props: {
  readonly part: Part;
  readonly seen: Seen;
  readonly learning: Learning;
}): ComponentChildren {
  const { part, seen, learning } = props;
  const file = learning.fileOf(part);
  return (
    <li>
      <p>
        {file !== null && say('studio.learn.in', { file })} <Mark isDone={part.isDone(seen)} />
      </p>
      <pre dir="auto">{part.text(words)}</pre>
      {file !== null && (
        <p class="steps">
          <button type="button" onClick={() => learning.goThere(part)}>
            {say('studio.learn.go')}
          </button>
          <button type="button" aria-keyshortcuts={goOnKey} onClick={() => learning.put(part)}>
            {say('studio.learn.put')}
          </button>
        </p>
      )}
    </li>
  );
}

function StepList(props: {
  readonly step: Step;
  readonly seen: Seen;
  readonly onTurn: (name: string) => void;
}): ComponentChildren {
  const { step, seen, onTurn } = props;
  return (
    <ol class="learn-steps">
      {lesson.map((one, at) => (
        <li key={one.name}>
          <button
            type="button"
            aria-current={one === step ? 'step' : undefined}
            onClick={() => onTurn(one.name)}
          >
            <span aria-hidden="true">{isStepDone(one, seen) === true ? '✓' : at + 1}</span>
            <span class="for-ears">
              {say(`studio.learn.${one.name}.title`)}
              {isStepDone(one, seen) === true && ` ${say('studio.learn.done')}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A first story, step by step, with what to write and whether it is there. */
export function LearnPane({ bench }: PaneProps): ComponentChildren {
  const [learning] = useState(() => openHere({ bench }));
  const { step, seen } = useStore(learning.state);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== goOnKey) return;
      event.preventDefault();
      learning.goOn();
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      learning.close();
    };
  }, [learning]);
  const at = lesson.indexOf(step);
  return (
    <div class="learn">
      <p>{say('studio.learn.lead', { key: goOnKey, minutes: 20 })}</p>
      <StepList step={step} seen={seen} onTurn={learning.turnTo} />
      <section aria-label={say(`studio.learn.${step.name}.title`)}>
        <h3>
          <Picture file={step.picture} /> {say(`studio.learn.${step.name}.title`)}
        </h3>
        <p>{say(`studio.learn.${step.name}.say`, signs)}</p>
        {step.parts.length > 0 && (
          <ol class="learn-parts">
            {step.parts.map((part, nth) => (
              <PartBox key={nth} part={part} seen={seen} learning={learning} />
            ))}
          </ol>
        )}
        <p role="status">
          <Mark isDone={isStepDone(step, seen)} />
        </p>
        <p class="steps">
          <button type="button" disabled={at === 0} onClick={() => learning.go(-1)}>
            {say('studio.see.back')}
          </button>
          <button type="button" disabled={at === lesson.length - 1} onClick={() => learning.go(1)}>
            {say('studio.learn.next')}
          </button>
          <button
            type="button"
            onClick={() => {
              learning.goToStep();
              turnPane(bench, 'see');
            }}
          >
            {say('studio.see.title')}
          </button>
        </p>
      </section>
    </div>
  );
}
