const rounds = 10;
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574] as const;
/** Which four of the sixteen words are mixed, one after the other: four columns, then four diagonals. */
const mixed = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
].flat();

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Words are read where they are known to be. */
const at = (words: Uint32Array, index: number): number => words[index] as number;

function mix(words: Uint32Array, from: number): void {
  const [a, b, c, d] = [mixed[from]!, mixed[from + 1]!, mixed[from + 2]!, mixed[from + 3]!];
  words[a] = at(words, a) + at(words, b);
  words[d] = turned(at(words, d) ^ at(words, a), 16);
  words[c] = at(words, c) + at(words, d);
  words[b] = turned(at(words, b) ^ at(words, c), 12);
  words[a] = at(words, a) + at(words, b);
  words[d] = turned(at(words, d) ^ at(words, a), 8);
  words[c] = at(words, c) + at(words, d);
  words[b] = turned(at(words, b) ^ at(words, c), 7);
}

/**
 * ChaCha20 (RFC 8439, 2.4): the key stream of a key (32 bytes) and a nonce (12), from block 0 on, as many bytes as
 * `length` in whole blocks of 64.
 */
export function chacha20(key: Uint8Array, nonce: Uint8Array, length: number): Uint8Array {
  const [keys, nonces] = [key, nonce].map(({ buffer, byteOffset, byteLength }) => {
    return new DataView(buffer, byteOffset, byteLength);
  }) as [DataView, DataView];
  const start = new Uint32Array(16);
  start.set(constants);
  for (let word = 0; word < 8; word += 1) start[4 + word] = keys.getUint32(4 * word, true);
  for (let word = 0; word < 3; word += 1) start[13 + word] = nonces.getUint32(4 * word, true);
  const stream = new Uint8Array(Math.ceil(length / 64) * 64);
  const view = new DataView(stream.buffer);
  const words = new Uint32Array(16);
  for (let block = 0; block * 64 < length; block += 1) {
    start[12] = block;
    words.set(start);
    for (let round = 0; round < rounds; round += 1)
      for (let from = 0; from < mixed.length; from += 4) mix(words, from);
    for (let word = 0; word < 16; word += 1)
      view.setUint32(block * 64 + 4 * word, at(words, word) + at(start, word), true);
  }
  return stream;
}
