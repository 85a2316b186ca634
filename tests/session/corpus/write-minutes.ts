import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noTerms } from '../../../src/session/terms.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a room that is told its terms, eats, and has less time than it thought: `node tests/session/corpus/write-minutes.ts`. */
const terms = { ...noTerms, invited: 'both-sides', leaves: 'totals' } as const;
const breaks = [{ before: 'debrief', why: 'meal', minutes: 20 }] as const;
const tale = given({ phase: 'terms', seats: 2, settings: { terms, breaks, minutes: 90 } });
tale.facilitator({ kind: 'move-on', to: 'rules' });
tale.facilitator({ kind: 'move-on', to: 'play' });
tale.now += 120_000;
tale.facilitator({ kind: 'have-minutes', minutes: 30 });
tale.facilitator({ kind: 'pause' });
tale.facilitator({ kind: 'pause', why: 'prayer', minutes: 10 });
tale.facilitator({ kind: 'resume' });
tale.facilitator({ kind: 'move-on', to: 'debrief' });
tale.facilitator({ kind: 'move-on', to: 'debrief' });
tale.facilitator({ kind: 'move-on', to: 'meet' });

const file = join(import.meta.dirname, 'v1-minutes');
writeFileSync(`${file}.ndjson`, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(tale.group), null, 1)}\n`);
