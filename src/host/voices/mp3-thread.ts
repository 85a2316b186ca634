import { parentPort, workerData } from 'node:worker_threads';
import { Mp3Encoder } from '@breezystack/lamejs';
import { resample } from '../../scenario/voice/resample.ts';
import { asWhole, readWave } from '../../scenario/voice/wave.ts';

/** At 24 kbps the library would go down to so many samples a second by itself, and then packs nothing but silence. */
const rate = 16_000;

// The entry of a thread: it packs the WAV file that it is given, and answers with one message.
const sound = readWave(workerData as Uint8Array);
if (!sound) throw new Error('This is no sound.');
const encoder = new Mp3Encoder(1, rate, 24);
const parts = [encoder.encodeBuffer(asWhole(resample(sound, rate).samples)), encoder.flush()];
parentPort?.postMessage(Buffer.concat(parts.map((part) => Buffer.from(part))));
