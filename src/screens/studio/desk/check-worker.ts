import { openScenario } from '../../../scenario/open-scenario.ts';
import type { Checked, ToCheck } from './checks.ts';

/** A story is opened and checked beside the page, so that typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ToCheck>) => {
  const { scenario, findings } = openScenario(data.files);
  const checked: Checked = { turn: data.turn, findings, pack: scenario?.pack ?? null };
  self.postMessage(checked);
});
