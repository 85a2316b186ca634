import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeatId } from '../../../src/session/ids.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a room that a guest walks into, and in which somebody calls: `node tests/session/corpus/write-care.ts`. */
const care = { wears: 'leaf', card: true } as const;
const tale = given({ phase: 'play', seats: 2, settings: { care, turning: 'clock' } });
tale.facilitator({ kind: 'draw-curtain' });
tale.now += 60_000;
tale.facilitator({ kind: 'lift-curtain' });
tale.facilitator({ kind: 'announce-guest', guest: 'officer' });
tale.facilitator({ kind: 'hold-team', team: 'gourd' });
tale.facilitator({ kind: 'let-team-go', team: 'gourd' });
tale.seat('s1', { kind: 'call-care' });
tale.facilitator({ kind: 'answer-call', seat: 's1' as SeatId });
tale.facilitator({ kind: 'see-guest-off', guest: 'officer' });

const file = join(import.meta.dirname, 'v1-care');
const lines = tale.events.map((event) => `${JSON.stringify(event)}\n`).join('');
writeFileSync(`${file}.ndjson`, lines);
writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(tale.group), null, 1)}\n`);
