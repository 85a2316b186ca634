import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeatId } from '../../../src/session/ids.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a room that is asked before the story, two people at one device, and goes on to play: `node tests/session/corpus/write-survey.ts`. */
const tale = given({ seats: 6, phase: 'roles' });
tale.facilitator({ kind: 'confirm-people', seat: 's1' as SeatId, people: 2 });
tale.facilitator({ kind: 'ask-survey', round: 'before' });
const answers = [
  ['s1', 0, 3],
  ['s1', 1, 2],
  ['s2', 0, 3],
  ['s3', 0, 0],
  ['s4', 0, 4],
  ['s5', 0, 5],
] as const;
for (const [seat, person, answer] of answers)
  for (const item of [0, 1])
    tale.seat(seat, {
      kind: 'answer-survey',
      round: 'before',
      person,
      item,
      answer: Math.min(answer, 4),
    });
tale.facilitator({ kind: 'move-on', to: 'play' });

const file = join(import.meta.dirname, 'v1-survey');
const lines = tale.events.map((event) => `${JSON.stringify(event)}\n`).join('');
writeFileSync(`${file}.ndjson`, lines);
writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(tale.group), null, 1)}\n`);
