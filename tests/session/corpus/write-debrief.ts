import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopsToTalkAbout } from '../../../src/report/stops-to-talk-about.ts';
import { walk } from '../../support/at-page.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';

/** Writes a journal in which a debrief was led by hand: `node tests/session/corpus/write-debrief.ts`. It is not written again. */
const tale = walk(given({ seats: 4, settings: { teams: 2 }, phase: 'play' }), [0]);
const { run } = tale.target();
tale.facilitator({ kind: 'park', text: 'Pay' });
tale.facilitator({ kind: 'move-on', to: 'de-roling' });
tale.facilitator({ kind: 'move-on', to: 'debrief' });
const keys = stopsToTalkAbout(tale.group, theFord, 'en').up.map(({ key }) => key);
tale.facilitator({ kind: 'debrief-picture', picture: 'prompts', item: 0 });
tale.facilitator({ kind: 'arrange-stops', stops: keys.slice(1) });
tale.facilitator({ kind: 'replay-beat', team: 'gourd', run, at: 1, line: 0 });
tale.facilitator({ kind: 'end-replay' });
tale.facilitator({ kind: 'debrief-step', step: 'take-home' });
tale.facilitator({ kind: 'write-words', about: 'say', text: 'We greet first' });
tale.facilitator({ kind: 'write-words', about: 'take-home', text: 'A bench' });
tale.facilitator({ kind: 'write-words', about: 'take-home', text: 'Shade' });
tale.facilitator({ kind: 'keep-words', words: 2 });
tale.facilitator({ kind: 'keep-words', words: 3 });
tale.facilitator({ kind: 'let-words-go', words: 3 });
tale.facilitator({ kind: 'erase-words', words: 4 });
tale.facilitator({ kind: 'settle-parked', item: 1, end: 'trainers' });
tale.facilitator({ kind: 'replay-beat', team: 'gourd', run, at: 0, line: 0 });

const file = join(import.meta.dirname, 'v1-debrief.ndjson');
if (!existsSync(file)) {
  writeFileSync(file, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const summary = JSON.stringify(summaryOf(tale.group), null, 1);
  writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
}
