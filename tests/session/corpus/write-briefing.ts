import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '../../support/summary.ts';
import { openTale } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';

/** Writes the journal of an officers' briefing: `node tests/session/corpus/write-briefing.ts`. */
const tale = openTale(theFord, 'briefing');
const { name, hash } = theFord;
tale.facilitator({ kind: 'choose-scenario', name, hash });
for (const page of [1, 2, 1, 5]) tale.facilitator({ kind: 'turn-page', page });
tale.facilitator({ kind: 'end', keeping: 'totals' });

const file = join(import.meta.dirname, 'v1-briefing.ndjson');
writeFileSync(file, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const summary = JSON.stringify(summaryOf(tale.group), null, 1);
writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
