/** How texts travel: over a socket, or by requests where no socket stands. */
export type Way = 'socket' | 'requests';

export type Ear = { readonly heard: (text: string) => void; readonly gone: () => void };

/** A connection that carries texts. */
export type Line = { readonly say: (text: string) => void; readonly hangUp: () => void };

/** Calls the host at `base`, such as `http://192.168.1.5:8080`. What is said before the line stands waits. */
export function callHost(way: Way, base: string, ear: Ear): Line {
  return way === 'socket' ? callBySocket(base, ear) : callByRequests(base, ear);
}

function callBySocket(base: string, { heard, gone }: Ear): Line {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/wire`);
  const unsaid: string[] = [];
  socket.addEventListener('open', () => unsaid.splice(0).forEach((text) => socket.send(text)));
  socket.addEventListener('message', ({ data }) => heard(String(data)));
  socket.addEventListener('close', gone);
  socket.addEventListener('error', () => {});
  return {
    say: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
      else unsaid.push(text);
    },
    hangUp: () => socket.close(),
  };
}

const randomId = (): string =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('hex');

function callByRequests(base: string, { heard, gone }: Ear): Line {
  const address = `${base}/wire/${randomId()}`;
  const over = new AbortController();
  const { signal } = over;
  const unsaid: string[] = [];
  let stands = false;
  let posting = false;
  const end = (): void => {
    if (signal.aborted) return;
    over.abort();
    gone();
  };
  const post = async (): Promise<void> => {
    if (!stands || posting) return;
    posting = true;
    while (unsaid.length > 0) {
      const body = unsaid.splice(0).join('\n');
      const { status } = await fetch(address, { method: 'POST', body, signal });
      if (status !== 204) end();
    }
    posting = false;
  };
  const listen = async (): Promise<void> => {
    const { ok, body } = await fetch(address, { signal });
    if (!ok || body === null) return end();
    stands = true;
    post().catch(end);
    let begun = '';
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      const lines = `${begun}${part}`.split('\n');
      begun = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) heard(line.slice(6));
    }
    end();
  };
  listen().catch(end);
  return {
    say: (text) => {
      unsaid.push(text);
      post().catch(end);
    },
    hangUp: () => over.abort(),
  };
}
