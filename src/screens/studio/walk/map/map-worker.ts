import { openMapReading } from './map-reading.ts';
import type { ToMap } from './map-reading.ts';

const read = openMapReading();

/** A story of thousands of knots is read and laid out beside the page. */
self.addEventListener('message', ({ data }: MessageEvent<ToMap>) => self.postMessage(read(data)));
