/** Samples per second of every effect on the wall. */
export const RATE = 22_050;

/** Half of full scale: -6 dBFS. */
const PEAK = 0.5;

/** Scales samples to the peak that every effect has. */
function levelled(samples: Float64Array): Float64Array {
  const highest = samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
  return highest === 0 ? samples : samples.map((value) => (value / highest) * PEAK);
}

function text(view: DataView, at: number, letters: string): void {
  for (let index = 0; index < letters.length; index += 1) {
    view.setUint8(at + index, letters.charCodeAt(index));
  }
}

/** A mono 16-bit WAV file, of so many samples per second. */
export function waveFile(samples: Float64Array, rate: number = RATE): Uint8Array {
  const size = samples.length * 2;
  const view = new DataView(new ArrayBuffer(44 + size));
  text(view, 0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  text(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(view, 36, 'data');
  view.setUint32(40, size, true);
  levelled(samples).forEach((value, index) => {
    view.setInt16(44 + index * 2, Math.round(value * 32_767), true);
  });
  return new Uint8Array(view.buffer);
}
