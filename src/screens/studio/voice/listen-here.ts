import { resample } from '../../../scenario/voice/resample.ts';
import type { Sound } from '../../../scenario/voice/sound.ts';
import type { Level, Listening, NoTake, RecorderPorts } from './recorder.ts';

/** Samples a second that a recording keeps, as a draft does. */
const rate = 22_050;

/** As the voice is: what makes calls plainer makes a reading uneven. */
const wanted: MediaStreamConstraints = {
  audio: {
    channelCount: 1,
    echoCancellation: false,
    noiseSuppression: false,
    autoGainControl: false,
  },
};

const reasons: Readonly<Record<string, NoTake>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

/** Opens this computer's microphone; what it hears stays in the page. */
async function listenHere(): Promise<Listening | NoTake> {
  const devices = 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
  if (!devices || !('MediaRecorder' in globalThis)) return 'not-here';
  try {
    return listenTo(await devices.getUserMedia(wanted));
  } catch (error) {
    return (error instanceof Error && reasons[error.name]) || 'failed';
  }
}

function listenTo(stream: MediaStream): Listening {
  const context = new AudioContext();
  const meter = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(meter);
  const heard = new Float32Array(meter.fftSize);
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 128_000 });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data));
  const close = (): void => {
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  return {
    begin: () => recorder.start(),
    level: () => levelOf(meter, heard),
    end: async () => {
      const ended = new Promise((done) => recorder.addEventListener('stop', done, { once: true }));
      recorder.stop();
      await ended;
      try {
        const bytes = await new Blob(pieces).arrayBuffer();
        return inOneChannel(await context.decodeAudioData(bytes));
      } finally {
        close();
      }
    },
    close,
  };
}

function levelOf(meter: AnalyserNode, heard: Float32Array<ArrayBuffer>): Level {
  meter.getFloatTimeDomainData(heard);
  const sum = heard.reduce((all, value) => all + value * value, 0);
  const peak = heard.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { power: sum / heard.length, peak };
}

function inOneChannel(buffer: AudioBuffer): Sound {
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, at) =>
    buffer.getChannelData(at),
  );
  const samples = Float64Array.from(
    { length: buffer.length },
    (_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length,
  );
  return resample({ samples, rate: buffer.sampleRate }, rate);
}

export const here: RecorderPorts = {
  listen: listenHere,
  tick: (work) => {
    const ticks = setInterval(work, 100);
    return () => clearInterval(ticks);
  },
};
