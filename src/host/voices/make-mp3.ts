import { Worker } from 'node:worker_threads';
import type { Sound } from '../../scenario/voice/sound.ts';
import { makeWave } from '../../scenario/voice/wave.ts';
import { runProgram } from './run-program.ts';

/** 24 kbps, one channel, 22,050 samples a second, without the mark of when and by what it was made. */
const encoders: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['lame', ['--quiet', '-t', '-m', 'm', '-b', '24', '--resample', '22.05', '-', '-']],
  [
    'ffmpeg',
    '-hide_banner -loglevel error -f wav -i pipe:0 -ac 1 -ar 22050 -b:a 24k -write_xing 0 -map_metadata -1 -id3v2_version 0 -f mp3 pipe:1'.split(
      ' ',
    ),
  ],
];

/** Packs a sound into an MP3, by a program of this machine or, where there is none, by what came with this one. Rejects where it fails. */
export async function makeMp3(sound: Sound): Promise<Buffer> {
  const wave = makeWave(sound);
  for (const [program, args] of encoders) {
    const made = await runProgram(program, args, wave);
    if (made.status === 0 && made.out.length > 0) return made.out;
  }
  return makeOwnMp3(wave);
}

const entry = new URL('mp3-thread.ts', import.meta.url);

/** In a thread of its own, so that a room goes on meanwhile. */
export function makeOwnMp3(wave: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: wave });
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('This sound could not be packed.')));
  });
}
