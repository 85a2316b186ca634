import { connect } from 'node:net';

/** What a connection was answered until the host ended it, or until enough was heard. */
export type Answered = { readonly status: string; readonly text: string; readonly body: string };

type Asking = {
  readonly port: number;
  /** Where on this machine it comes from. */
  readonly from?: string;
  /** Told everything that is heard. */
  readonly hear: (text: string) => void;
  /** Listens until the host ends it, however whole an answer is. */
  readonly isOpenEnded?: boolean;
};

/** The head's status; `closed` where nothing came. */
function readAnswer(text: string): Answered {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? (text === '' ? 'closed' : 'odd');
  return { status, text, body: text.slice(text.indexOf('\r\n\r\n') + 4) };
}

const isWhole = (text: string): boolean => {
  const [head = '', body] = text.split('\r\n\r\n');
  if (body === undefined) return false;
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? Number.NaN);
  if (Number.isFinite(length)) return Buffer.byteLength(body, 'latin1') >= length;
  return /^HTTP\/1\.1 (204|304|101)/.test(head) || /^transfer-encoding/im.test(head);
};

/** Sends bytes as they stand, and resolves with the answer. */
export function sendBytes(bytes: string | Buffer, asking: Asking): Promise<Answered> {
  return new Promise((resolve) => {
    const { port, from, hear, isOpenEnded = false } = asking;
    const caller = connect({ port, host: '127.0.0.1', localAddress: from ?? '127.0.0.1' });
    let text = '';
    const end = (): void => {
      caller.destroy();
      hear(text);
      resolve(readAnswer(text));
    };
    caller.setEncoding('latin1');
    caller.on('data', (part: string) => {
      text += part;
      if (!isOpenEnded && isWhole(text)) end();
    });
    caller.on('error', () => {});
    caller.on('close', end);
    caller.write(bytes);
  });
}

export const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n\r\n`;
