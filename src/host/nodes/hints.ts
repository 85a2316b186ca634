import type { StreamId } from '../../room/ports.ts';
import type { Milliseconds } from '../../session/ids.ts';
import type { Database } from '../postgres/database.ts';

/** Tells other nodes that there is something new. Any of it may be lost. */
export type Hints = {
  readonly tell: (stream: StreamId) => void;
  readonly listen: (heard: (streams: ReadonlySet<StreamId>) => void) => Promise<void>;
  readonly close: () => void;
};

/** Hints of so many milliseconds go together: a commit of its own for each would cost the database more than what it tells of. */
const each: Milliseconds = 40;
const mostAtOnce = 200;
const channel = 'elsewhere';

export function openHints(
  { hint, listen }: Pick<Database, 'hint' | 'listen'>,
  node: string,
): Hints {
  const waiting = new Set<StreamId>();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  function send(): void {
    const streams = [...waiting].slice(0, mostAtOnce);
    for (const stream of streams) waiting.delete(stream);
    timer = waiting.size > 0 ? setTimeout(send, each) : null;
    void hint(channel, [node, ...streams].join(' ')).catch(() => {});
  }

  return {
    tell: (stream) => {
      waiting.add(stream);
      if (!isClosed) timer ??= setTimeout(send, each);
    },
    listen: (heard) =>
      listen(channel, (text) => {
        const [from = '', ...streams] = text.split(' ');
        if (from !== node) heard(new Set(streams));
      }),
    close: () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
