import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a round of questions, answered at devices and on paper: `node tests/session/corpus/write-round.ts`. */
const tale = given({ seats: 6 });
const items = ['mats', 'bridge'];
tale.facilitator({ kind: 'plan-round', round: { months: 12, of: 'security', items } });
tale.facilitator({ kind: 'move-on', to: 'rules' });
for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6']) tale.seat(seat, { kind: 'agree-rules' });
tale.facilitator({ kind: 'ask-survey', round: 'round' });
for (const seat of ['s1', 's2', 's3', 's4', 's5', 's6'])
  for (const item of [0, 1])
    tale.seat(seat, { kind: 'answer-survey', round: 'round', person: 0, item, answer: 2 });
tale.seat('s5', { kind: 'observe' });
tale.facilitator({ kind: 'enter-sheet', answers: [3, 1] });
tale.facilitator({ kind: 'enter-sheet', answers: [0, 0] });
tale.facilitator({ kind: 'take-sheet-back' });
tale.facilitator({ kind: 'end', keeping: 'totals' });

const file = join(import.meta.dirname, 'v1-round');
const lines = tale.events.map((event) => `${JSON.stringify(event)}\n`).join('');
writeFileSync(`${file}.ndjson`, lines);
writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(tale.group), null, 1)}\n`);
