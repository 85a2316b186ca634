/** One connection as somebody on the same Wi-Fi has it. */
export type Overheard = { readonly up: Buffer; readonly down: Buffer };

const headEnd = Buffer.from('\r\n\r\n');

/** Where the length of a frame stands, and how long its payload is. */
function lengthAt(bytes: Buffer, at: number): { readonly length: number; readonly from: number } {
  const short = (bytes[at + 1] ?? 0) & 127;
  if (short < 126) return { length: short, from: at + 2 };
  if (short === 126) return { length: bytes.readUInt16BE(at + 2), from: at + 4 };
  return { length: Number(bytes.readBigUInt64BE(at + 2)), from: at + 10 };
}

/** The payloads of WebSocket frames. What a device sends is masked, and its mask stands before it. */
function payloadsIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 14 < bytes.length;) {
    const { length, from } = lengthAt(bytes, at);
    const isMasked = ((bytes[at + 1] ?? 0) & 128) !== 0;
    const start = isMasked ? from + 4 : from;
    const payload = Buffer.from(bytes.subarray(start, start + length));
    if (isMasked)
      for (let place = 0; place < payload.length; place += 1)
        payload[place] = (payload[place] ?? 0) ^ (bytes[from + (place % 4)] ?? 0);
    found.push(payload);
    // Bytes are looked through as they are, and measured as everything else that is sealed.
    if (((bytes[at] ?? 0) & 15) === 2) found.push(Buffer.from(payload.toString('base64url')));
    at = start + length;
  }
  return found;
}

function inClear(bytes: Buffer, isSocket: boolean): Buffer {
  if (!isSocket) return bytes;
  const head = bytes.indexOf(headEnd) + headEnd.length;
  const lines = payloadsIn(bytes.subarray(head)).flatMap((one) => [one, Buffer.from('\n')]);
  return Buffer.concat([bytes.subarray(0, head), ...lines]);
}

/** Every text of a connection, each way, with the masks of sockets taken off. */
export function unmasked({ up, down }: Overheard): Overheard {
  const isSocket = up.subarray(0, 14).toString('latin1') === 'GET /wire HTTP';
  return { up: inClear(up, isSocket), down: inClear(down, isSocket) };
}

/** Lengths of the sealed texts in what was said one way. Where requests follow each other, the next begins right behind a text. */
export function sealedLengths(bytes: Buffer): readonly number[] {
  const said = bytes.toString('latin1').replaceAll(/(?:GET|POST) \/(?:wire|seal)/g, '\n');
  return (said.match(/[\w-]{600,}/g) ?? []).map((text) => text.length);
}
