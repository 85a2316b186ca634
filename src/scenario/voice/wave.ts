import type { Sound } from './sound.ts';

const letters = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((next) => view.getUint8(at + next)));

/** Reads a WAV file of 16 bits and one channel; null for any other. A program that writes to a pipe does not know how long it will be. */
export function readWave(bytes: Uint8Array): Sound | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || letters(view, 0) !== 'RIFF' || letters(view, 8) !== 'WAVE') return null;
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; at += 8 + view.getUint32(at + 4, true)) {
    const kind = letters(view, at);
    if (kind === 'fmt ') {
      if (at + 24 > bytes.length || !isPlain(view, at)) return null;
      rate = view.getUint32(at + 12, true);
    }
    if (kind === 'data') return rate === 0 ? null : { samples: samplesAt(view, at), rate };
  }
  return null;
}

const isPlain = (view: DataView, at: number): boolean =>
  view.getUint16(at + 10, true) === 1 && view.getUint16(at + 22, true) === 16;

function samplesAt(view: DataView, at: number): Float64Array {
  const size = Math.min(view.getUint32(at + 4, true), view.byteLength - at - 8);
  return Float64Array.from(
    { length: size >> 1 },
    (_, index) => view.getInt16(at + 8 + 2 * index, true) / 32_768,
  );
}

/** The bytes of a WAV file of 16 bits and one channel. */
export function makeWave({ samples, rate }: Sound): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1)
      view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + 2 * samples.length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  for (const [index, value] of asWhole(samples).entries())
    view.setInt16(44 + 2 * index, value, true);
  return bytes;
}

/** Samples as whole numbers of 16 bits; what is louder than full is cut off. */
export const asWhole = (samples: Float64Array): Int16Array =>
  Int16Array.from(samples, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 32_767));
