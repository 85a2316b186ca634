import { useEffect, useRef } from 'preact/hooks';
import type { Workbench } from '../workbench.ts';
import { lineAt, type Line } from './lines.ts';

/** Where the cursor stands, as `file:line`; null in what is no story. */
function spotOf({ desk }: Pick<Workbench, 'desk'>): readonly [file: string, line: number] | null {
  const { active, texts } = desk.state.getState();
  const text = active === null ? undefined : texts[active];
  if (!text?.file.endsWith('.ink')) return null;
  const { doc, selection } = text.state;
  return [text.file, doc.lineAt(selection.main.head).number];
}

/** Opens the line under the cursor once the cursor comes to another; while somebody works in the pane it stays. */
export function useCursorLine(
  bench: Workbench,
  lines: readonly Line[],
  open: (id: string) => void,
): void {
  const latest = useRef({ lines, open });
  latest.current = { lines, open };
  useEffect(() => {
    let last = spotOf(bench)?.join(':');
    return bench.desk.state.subscribe(() => {
      const spot = spotOf(bench);
      const now = spot?.join(':');
      if (now === last) return;
      last = now;
      if (!spot || document.activeElement?.closest('.translate')) return;
      const id = lineAt(latest.current.lines, ...spot);
      if (id !== null) latest.current.open(id);
    });
  }, [bench]);
}
