import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../support/at-page.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a group that held contests, with devices and with bodies: `node tests/session/corpus/write-contests.ts`. */
const tale = walk(given({ seats: 4, settings: { teams: 2 }, phase: 'play' }), [0]);
tale.facilitator({ kind: 'start-contest', contest: 'words', by: 'devices' });
tale.seat('s1', { kind: 'answer-contest', number: 1, round: 0, choice: 0 });
tale.seat('s2', { kind: 'answer-contest', number: 1, round: 0, choice: 1 });
tale.facilitator({ kind: 'close-round', number: 1, round: 0 });
tale.facilitator({ kind: 'next-round', number: 1, round: 0 });
tale.seat('s1', { kind: 'answer-contest', number: 1, round: 1, choice: 1 });
tale.facilitator({ kind: 'close-round', number: 1, round: 1 });
tale.facilitator({ kind: 'next-round', number: 1, round: 1 });
tale.facilitator({ kind: 'end-contest', number: 1 });
walk(tale, [0]);
tale.facilitator({ kind: 'start-contest', contest: 'order', by: 'bodies' });
tale.facilitator({ kind: 'enter-right', number: 2, round: 0, teams: ['kite', 'gourd'] });

const file = join(import.meta.dirname, 'v1-contests.ndjson');
writeFileSync(file, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const summary = JSON.stringify(summaryOf(tale.group), null, 1);
writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
