import { createContext, runInContext } from 'node:vm';
import type { ScenarioFiles } from '../../scenario/open-story.ts';
import { judge } from './judge.ts';

// The entry of a process that may be ended at any moment: it answers each story with what was found of it. Whoever
// is busy does not hear that the host was killed, so it also ends by itself after the milliseconds it is given.
export type ToJudge = { readonly files: ScenarioFiles; readonly timeout: number };

/** Of a processor, and not by the wall: a machine that is busy holds nothing against a story. */
function millisecondsWorked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', ({ files, timeout }: ToJudge) => {
  const work = () => judge(files, millisecondsWorked);
  process.send?.(runInContext('work()', createContext({ work }), { timeout }));
});
process.on('disconnect', () => process.exit());
