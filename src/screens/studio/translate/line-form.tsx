import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { languageName } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { LineContext } from './line-context.tsx';
import { LinePicture } from './line-row.tsx';
import { isOnStage, type Line } from './lines.ts';
import { ProblemList } from './problem-list.tsx';
import type { Said } from './put-translation.ts';
import { StateMark } from './state-mark.tsx';
import type { Speaker } from './told-texts.ts';
import type { Tongues } from './tongues.ts';
import { useTyped, type Typed } from './use-typed.ts';

export type LineActs = {
  readonly onPut: (line: Line, said: Said) => void;
  /** To the next that is not done, or to a neighbour. */
  readonly onMove: (to: 'undone' | 'next' | 'previous') => void;
  readonly onClose: () => void;
  readonly onGo: (line: Line) => void;
  readonly onSee: (line: Line) => void;
  /** The voice of a line. */
  readonly voiceOf: (line: Line) => ComponentChildren;
};

type Props = LineActs & {
  readonly line: Line;
  readonly speaker: Speaker | null;
  readonly after: string | null;
  readonly tongues: Tongues;
};

/** Enter goes on, unless the text itself has lines; with the control key it always does. */
const goesOn = (event: KeyboardEvent, { entry }: Line): boolean =>
  event.key === 'Enter' &&
  !event.shiftKey &&
  (event.ctrlKey || event.metaKey || !entry.source.includes('\n'));

function actOf(event: KeyboardEvent, { line, onMove, onClose }: Props): (() => void) | null {
  const { key, altKey, isComposing } = event;
  if (isComposing) return null;
  if (key === 'Escape') return onClose;
  if (altKey && key === 'ArrowDown') return () => onMove('next');
  if (altKey && key === 'ArrowUp') return () => onMove('previous');
  return goesOn(event, line) ? () => onMove('undone') : null;
}

function onKeys(event: KeyboardEvent, props: Props, keep: () => void): void {
  const act = actOf(event, props);
  if (!act) return;
  event.preventDefault();
  keep();
  act();
}

function Field(props: Props & { readonly typed: Typed; readonly id: string }): ComponentChildren {
  const { typed, id, tongues } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), [props.line.entry.id]);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 4}px`;
  }, [typed.now.text]);
  return (
    <>
      <label for={id}>
        {say('studio.translate.in-language', { language: languageName(tongues.language) })}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        lang={tongues.language}
        dir={tongues.dir}
        value={typed.now.text}
        onInput={({ currentTarget }) => typed.type({ text: currentTarget.value })}
        onBlur={typed.keep}
        onKeyDown={(event) => onKeys(event, props, typed.keep)}
      />
    </>
  );
}

/** Words for the voice, where those for the eye do not do. */
function Spoken({ typed, tongues }: { readonly typed: Typed; readonly tongues: Tongues }) {
  return (
    <details open={typed.now.spoken !== ''}>
      <summary>{say('studio.translate.spoken')}</summary>
      <textarea
        aria-label={say('studio.translate.spoken')}
        rows={2}
        lang={tongues.language}
        dir={tongues.dir}
        value={typed.now.spoken}
        onInput={({ currentTarget }) => typed.type({ spoken: currentTarget.value })}
        onBlur={typed.keep}
      />
    </details>
  );
}

/** A line that is open: what is around it, what it says, and the field for the translation. */
export function LineForm(props: Props): ComponentChildren {
  const { line, speaker, after, tongues, onPut, onGo, onSee, onClose } = props;
  const { entry, text, spoken, state, madeFor, isAround } = line;
  const typed = useTyped({ text, spoken }, (said) => onPut(line, said));
  const id = useId();
  return (
    <div class={`line-form ${state}`}>
      <div class="line-head">
        <LinePicture line={line} speaker={speaker} />
        <p>
          {speaker && <b dir="auto">{speaker.name}</b>} <StateMark state={state} />
          <br />
          <code dir="ltr">{entry.id}</code>
        </p>
        <button type="button" class="shut" onClick={onClose}>
          {say('studio.phrase.close')}
        </button>
      </div>
      <LineContext entry={entry} after={after} tongues={tongues} />
      <blockquote lang={tongues.own} dir="auto">
        {entry.source}
      </blockquote>
      {madeFor !== '' && (
        <p class="was">
          <small>{say('studio.translate.was')}</small>{' '}
          <s lang={tongues.own} dir="auto">
            {madeFor}
          </s>{' '}
          <button type="button" onClick={() => onPut(line, typed.now)}>
            {say('studio.translate.still')}
          </button>
        </p>
      )}
      <Field {...props} typed={typed} id={id} />
      {isAround && <p>{say('studio.translate.around')}</p>}
      <ProblemList line={line} />
      {entry.voice && <Spoken typed={typed} tongues={tongues} />}
      <div class="steps">
        <button type="button" onClick={() => onGo(line)}>
          {say('studio.pack.in-text')}
        </button>
        {isOnStage(line) && (
          <button type="button" onClick={() => onSee(line)}>
            {say('studio.see.title')}
          </button>
        )}
      </div>
      {entry.voice && props.voiceOf(line)}
    </div>
  );
}
