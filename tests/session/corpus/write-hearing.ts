import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a room in whose lobby one device is not heard at first, and one never: `node tests/session/corpus/write-hearing.ts`. */
const tale = given({ seats: 3 });
tale.seat('s1', { kind: 'tell-hearing', heard: true });
tale.seat('s2', { kind: 'tell-hearing', heard: false });
tale.seat('s3', { kind: 'tell-hearing', heard: false });
tale.seat('s3', { kind: 'tell-hearing', heard: true });
tale.facilitator({ kind: 'move-on', to: 'rules' });

const file = join(import.meta.dirname, 'v1-hearing');
const lines = tale.events.map((event) => `${JSON.stringify(event)}\n`).join('');
writeFileSync(`${file}.ndjson`, lines);
writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(tale.group), null, 1)}\n`);
