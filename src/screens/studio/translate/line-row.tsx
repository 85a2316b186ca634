import type { ComponentChildren } from 'preact';
import { Face, Picture } from '../../parts/picture.tsx';
import type { Line } from './lines.ts';
import { StateMark } from './state-mark.tsx';
import type { Speaker } from './told-texts.ts';
import type { Tongues } from './tongues.ts';

/** Who says a line, or where it is told. */
export function LinePicture({
  line: { entry },
  speaker,
}: {
  readonly line: Line;
  readonly speaker: Speaker | null;
}): ComponentChildren {
  if (speaker) return <Face art={speaker.art} />;
  return entry.picture === null ? <span class="no-picture" /> : <Picture file={entry.picture} />;
}

type Props = {
  readonly line: Line;
  readonly speaker: Speaker | null;
  readonly tongues: Tongues;
  /** Whether the tab key comes here: to one row of all. */
  readonly isReached: boolean;
  readonly onOpen: () => void;
  readonly onReach: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A line in two languages, short; touching it opens it. */
export function LineRow(props: Props): ComponentChildren {
  const { line, speaker, tongues, isReached, onOpen, onReach, onKeyDown } = props;
  const { entry, text, state } = line;
  const { own, language, dir } = tongues;
  return (
    <button
      type="button"
      class={`line-row ${state}`}
      tabIndex={isReached ? 0 : -1}
      aria-expanded={false}
      onClick={onOpen}
      onFocus={onReach}
      onKeyDown={onKeyDown}
    >
      <LinePicture line={line} speaker={speaker} />
      <span class="said" lang={own} dir="auto">
        {speaker && <b>{speaker.name}: </b>}
        {entry.source}
      </span>
      <span class="said" lang={language} dir={dir}>
        {text}
      </span>
      <StateMark state={state} />
    </button>
  );
}
