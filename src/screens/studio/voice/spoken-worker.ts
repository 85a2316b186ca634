import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { spokenList } from './spoken-list.ts';

export type ToList = {
  readonly turn: number;
  readonly files: ScenarioFiles;
  readonly language: string | null;
};

/** A story is opened beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ToList>) => {
  self.postMessage({ turn: data.turn, list: spokenList(data.files, data.language) });
});
