import type { FromSight, SightPorts } from './sight.ts';

/** A room in a thread of its own. */
export const openSeeWorker: SightPorts['openWorker'] = (hear) => {
  const worker = new Worker(new URL('./see-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromSight>) => hear(data));
  return {
    send: (message) => worker.postMessage(message, message.kind === 'wire' ? [message.port] : []),
    close: () => worker.terminate(),
  };
};
