import { parseCsv } from './csv-file.ts';
import { parsePo } from './po-file.ts';
import type { FileTrouble, ReturnedFile } from './returned-file.ts';

/** The text of bytes in a charset, by its label. Throws a RangeError for a label that nobody knows, anything else for bytes that are no text. */
export type Decode = (bytes: Uint8Array, charset: string) => string;

const isPo = (text: string): boolean =>
  /^\s*(?:#.*[\r\n]\s*)*msg(?:id|ctxt)\s+"/.test(text.replace(/^\uFEFF/, ''));

/** PO or a table, whichever it is by what stands in it, in whatever charset it was written. */
export function readReturned(bytes: Uint8Array, decode: Decode): ReturnedFile | FileTrouble {
  const text = textIn(bytes, decode);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return { why: 'empty', line: null, what: '' };
  return isPo(text) ? parsePo(text) : parseCsv(text);
}

function textIn(bytes: Uint8Array, decode: Decode): string | FileTrouble {
  const charset = charsetOf(bytes);
  try {
    return decode(bytes, charset);
  } catch (problem) {
    if (problem instanceof RangeError) return { why: 'charset', line: null, what: charset };
    return { why: 'not-text', line: brokenLine(bytes, charset, decode), what: charset };
  }
}

/** Office programs also write "Unicode text", which is UTF-16; a PO file says its charset. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 8_192));
  const named = isPo(head.replace(/^\u00EF\u00BB\u00BF/, ''))
    ? /charset=([\w-]+)/i.exec(head)
    : null;
  const [, charset = 'utf-8'] = named ?? [];
  // A template that nobody filled in.
  return charset === 'CHARSET' ? 'utf-8' : charset.toLowerCase();
}

const lineEnd = 0x0a;

/** The first line that cannot be read, from 1; null where lines are not told apart by single bytes. */
function brokenLine(bytes: Uint8Array, charset: string, decode: Decode): number | null {
  if (charset.startsWith('utf-16')) return null;
  for (let [line, from] = [1, 0]; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(lineEnd, from);
    const to = end < 0 ? bytes.length : end;
    try {
      decode(bytes.subarray(from, to), charset);
    } catch {
      return line;
    }
    from = to + 1;
  }
  return null;
}
