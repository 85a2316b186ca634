/** A word as it may lie in bytes: as it is, in hex, in UTF-16, and in either base64 wherever it may begin. */
export function disguises(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word);
  const hex = bytes.toString('hex');
  const texts = [word, hex, hex.toUpperCase(), ...[0, 1, 2].flatMap((at) => inBase64(bytes, at))];
  const wide = Buffer.from(word, 'utf16le');
  const narrow = [...new Set(texts)].map((text) => Buffer.from(text));
  return [...narrow, wide, Buffer.from(wide).swap16()];
}

/** The signs at both ends hang on what stands beside the word, so they are left out. */
function inBase64(bytes: Buffer, before: number): readonly string[] {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
  const isWhole = (before + bytes.length) % 3 === 0;
  const sure = text.slice(before === 0 ? 0 : before + 1, isWhole ? undefined : -1);
  return [sure, sure.replaceAll('-', '+').replaceAll('_', '/')];
}

type Hidden = { readonly word: string; readonly bytes: Buffer };

/** What is looked for, by its first two bytes, so that one way through the bytes is enough for all. */
function byBeginning(words: readonly string[]): ReadonlyMap<number, readonly Hidden[]> {
  const found = new Map<number, Hidden[]>();
  for (const word of words)
    for (const bytes of disguises(word)) {
      const beginning = bytes.readUInt16BE();
      found.set(beginning, [...(found.get(beginning) ?? []), { word, bytes }]);
    }
  return found;
}

/** Those of the words, each of two letters or more, that are found in the bytes in any disguise. */
export function foundIn(bytes: Uint8Array, words: readonly string[]): readonly string[] {
  const hidden = byBeginning(words);
  const begins = new Uint8Array(65_536);
  for (const beginning of hidden.keys()) begins[beginning] = 1;
  const found = new Set<string>();
  for (let at = 1, two = bytes[0] ?? 0; at < bytes.length; at += 1) {
    two = ((two << 8) | (bytes[at] ?? 0)) & 0xffff;
    if (begins[two] === 0) continue;
    for (const one of hidden.get(two) ?? [])
      if (standsAt(bytes, at - 1, one.bytes)) found.add(one.word);
  }
  return words.filter((word) => found.has(word));
}

function standsAt(bytes: Uint8Array, from: number, hidden: Uint8Array): boolean {
  for (let place = 2; place < hidden.length; place += 1)
    if (bytes[from + place] !== hidden[place]) return false;
  return true;
}
