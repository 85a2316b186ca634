import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import { tellTexts } from './told-texts.ts';

/** A story is opened beside the page, so that typing never waits for it. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ turn: number; files: ScenarioFiles }>) => {
    self.postMessage({ turn: data.turn, told: tellTexts(data.files) });
  },
);
