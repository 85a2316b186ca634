import type { WalkingPorts } from './walking.ts';

/** Threads of their own. */
export const walkThreads: Pick<WalkingPorts, 'openMap' | 'openWalk'> = {
  openMap: ({ told, broken }) => {
    const worker = new Worker(new URL('./map/map-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }) => told(data));
    worker.addEventListener('error', broken);
    return { ask: (asked) => worker.postMessage(asked), close: () => worker.terminate() };
  },
  openWalk: ({ told, broken }) => {
    const worker = new Worker(new URL('./walk-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }) => told(data));
    worker.addEventListener('error', broken);
    return { ask: (asked) => worker.postMessage(asked), close: () => worker.terminate() };
  },
};
