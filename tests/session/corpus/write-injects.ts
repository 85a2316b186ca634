import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../support/at-page.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a group in which surprises came in and were taken back: `node tests/session/corpus/write-injects.ts`. */
const tale = walk(given({ seats: 4, settings: { teams: 2 }, phase: 'play' }), [0]);
const target = tale.target();
tale.facilitator({ kind: 'release-inject', target, inject: 'rain', value: 0 });
tale.facilitator({ kind: 'release-inject', target, inject: 'news', value: 1 });
tale.facilitator({ kind: 'withhold-inject', target, inject: 'rain' });
walk(tale, [2]);

const file = join(import.meta.dirname, 'v1-injects.ndjson');
writeFileSync(file, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const summary = JSON.stringify(summaryOf(tale.group), null, 1);
writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
