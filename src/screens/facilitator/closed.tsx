import type { ComponentChildren } from 'preact';
import { PageLanguage } from '../parts/language-pick.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import './closed.css';

/** Why a console is not open, with the sign of it and its words. */
const reasons = {
  'no-secret': ['lantern', 'console.no-secret'],
  'no-invitation': ['lantern', 'console.no-invitation'],
  'invitation-over': ['lantern', 'console.invitation-over'],
  'workshop-gone': ['tree', 'console.workshop-gone'],
  'turned-away': ['lantern', 'connection.turned-away'],
  forgotten: ['tree', 'connection.forgotten'],
} as const;

export type WhyClosed = keyof typeof reasons;

/** A console that shows nothing: why, what to do about it, and in which language to read that. */
export function Closed(props: {
  why: WhyClosed;
  /** Tries once more, where that may open it. */
  onAgain?: () => void;
}): ComponentChildren {
  const { onAgain } = props;
  const [sign, words] = reasons[props.why];
  return (
    <div class="closed">
      <Sign name={sign} />
      <h1>{say(words)}</h1>
      {onAgain && (
        <button type="button" class="action" onClick={onAgain}>
          {say('console.open-again')}
        </button>
      )}
      <PageLanguage />
    </div>
  );
}
