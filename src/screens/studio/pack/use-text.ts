import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { plainOf } from './change-text.ts';

/** Milliseconds after the last letter that is typed in the text itself. */
const rest = 250;

/** A text on the desk for whoever reads all of it anew: at once after a form changed it, and else once its author rests. Null where there is none. */
export function useText(desk: Desk, id: string | null): readonly [string | null, () => void] {
  const read = (): string | null => {
    const text = id === null ? undefined : desk.state.getState().texts[id];
    return text ? plainOf(text) : null;
  };
  const [text, setText] = useState(read);
  const follow = (): void => setText(read);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    follow();
    const docNow = () => (id === null ? undefined : desk.state.getState().texts[id]?.state.doc);
    let doc = docNow();
    const end = desk.state.subscribe(() => {
      if (doc === docNow()) return;
      doc = docNow();
      clearTimeout(waiting);
      waiting = setTimeout(follow, rest);
    });
    return () => {
      end();
      clearTimeout(waiting);
    };
  }, [desk, id]);
  return [text, follow];
}
