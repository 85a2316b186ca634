import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { textOf, type OpenText } from './desk/open-text.ts';

type Props = {
  readonly text: OpenText;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
};

function Whole({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <textarea readOnly dir="auto" aria-label={title} value={text} />
    </section>
  );
}

/** Another program wrote what is written here too: both are shown, and the author says what stays. */
export function ClashBox({ text, onTakeTheirs, onKeepMine }: Props): ComponentChildren {
  const { clash, file } = text;
  if (!clash) return null;
  const { now } = clash;
  return (
    <section class="clash" role="alert">
      <h2>{say(now === null ? 'studio.deleted' : 'studio.changed', { file })}</h2>
      <p>{say('studio.clash-lead')}</p>
      <div class="both">
        <Whole title={say('studio.mine')} text={textOf(text)} />
        {now && <Whole title={say('studio.theirs')} text={now.text} />}
      </div>
      <button type="button" onClick={onTakeTheirs}>
        {say(now === null ? 'studio.let-go' : 'studio.take-theirs')}
      </button>
      <button type="button" onClick={onKeepMine}>
        {say('studio.keep-mine')}
      </button>
    </section>
  );
}
