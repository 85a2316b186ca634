import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWave } from '../../../src/scenario/voice/wave.ts';

const rate = 22_050;

/** Half a second of silence and a second of a voice-like sound, over and over: seconds in all. */
const speech = (seconds: number, size: number): Uint8Array =>
  makeWave({
    rate,
    samples: Float64Array.from({ length: seconds * rate }, (_, at) => {
      const second = at / rate;
      const swell = size * (0.6 + 0.4 * Math.sin(2 * Math.PI * 5 * second));
      return second % 1.5 < 0.5 ? 0 : swell * Math.sin(2 * Math.PI * 210 * second);
    }),
  });

const place = mkdtempSync(join(tmpdir(), 'elsewhere-speech-'));

/** A file that a browser takes for what its microphone hears. */
const heard = join(place, 'heard.wav');
writeFileSync(heard, speech(3, 0.2));

/** Flags for a browser whose microphone hears that, and which lends it to whoever asks. */
export const withMicrophone = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-audio-capture=${heard}`,
];

/** Puts a program before all others that says every text alike, or that fails whatever it is asked. */
export function putSpeaker(works: boolean): void {
  const program = join(place, 'espeak-ng');
  writeFileSync(join(place, 'said.wav'), speech(2, 0.5));
  const says = `cat > /dev/null; case "$*" in *--stdout*) cat "${place}/said.wav";; *) echo "1.52";; esac`;
  writeFileSync(program, `#!/bin/sh\n${works ? says : 'exit 1'}\n`);
  chmodSync(program, 0o755);
}

/** The folder that has to come first in the PATH of a host. */
export const speakerPath = place;
