import type { ScenarioFiles } from '../../scenario/open-story.ts';
import { judge } from './judge.ts';

// The entry of a process that may be ended at any moment: it answers each story with what was found of it.
process.on('message', (files: ScenarioFiles) =>
  process.send?.(judge(files, () => performance.now())),
);
process.on('disconnect', () => process.exit());
