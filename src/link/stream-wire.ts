import type { Wire, WireEvents } from '../wire/wire.ts';

/** What a stream is fetched with. */
export type StreamPorts = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** At least 20 letters and digits that nobody guesses. */
  readonly newId: () => string;
};

/** Without a socket: what the host says is read from one long answer, what this device says is posted, in order. */
export function openStreamWire(url: string, events: WireEvents, ports: StreamPorts): Wire {
  const address = `${url.replace(/^ws/, 'http')}/${ports.newId()}`;
  const over = new AbortController();
  let unsent: string[] = [];
  let isOpen = false;
  let isPosting = false;

  const end = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    events.closed();
  };

  async function post(): Promise<void> {
    if (!isOpen || isPosting) return;
    isPosting = true;
    while (unsent.length > 0 && !over.signal.aborted) {
      const body = unsent.join('\n');
      unsent = [];
      const { ok } = await ports.fetch(address, { method: 'POST', body, signal: over.signal });
      if (!ok) end();
    }
    isPosting = false;
  }

  async function listen(): Promise<void> {
    const answer = await ports.fetch(address, { cache: 'no-store', signal: over.signal });
    if (!answer.ok || answer.body === null) return end();
    isOpen = true;
    post().catch(end);
    const read = eventsIn((text) => over.signal.aborted || events.text(text));
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    for (let part = await reader.read(); !part.done; part = await reader.read())
      read(decoder.decode(part.value, { stream: true }));
    end();
  }

  listen().catch(end);
  return {
    send: (text) => {
      unsent.push(text);
      post().catch(end);
    },
    waiting: () => 0,
    close: () => over.abort(),
  };
}

/** Takes an event stream bit by bit, and gives the text of each event that is whole. */
function eventsIn(heard: (text: string) => void): (part: string) => void {
  let begun = '';
  return (part) => {
    const blocks = `${begun}${part}`.split('\n\n');
    begun = blocks.pop() ?? '';
    for (const block of blocks) if (block.startsWith('data: ')) heard(block.slice(6));
  };
}
