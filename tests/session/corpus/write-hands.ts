import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vote, walk } from '../../support/at-page.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes the journal of a group that strikes things, votes anew and goes together: `node tests/session/corpus/write-hands.ts`. */
const tale = given({ seats: 40, settings: { teams: 3 } });
tale.facilitator({ kind: 'strike-sign', sign: { thing: 'kite' } });
tale.facilitator({ kind: 'strike-sign', sign: { colour: 'teal' } });
for (const to of ['rules', 'roles', 'play'] as const) tale.facilitator({ kind: 'move-on', to });
walk(tale, [0, 0]);
walk(tale, [1], 'lamp');
for (const round of [1, 2]) {
  tale.facilitator({ kind: 'open-vote', target: tale.target() });
  for (const [id, seat] of tale.group.seats) if (seat.team === 'gourd') vote(tale, id, round % 2);
  tale.facilitator({ kind: 'close-vote', target: tale.target() });
  if (round === 1) tale.facilitator({ kind: 'vote-again', target: tale.target() });
}
tale.facilitator({ kind: 'merge-team', team: 'lamp', into: 'gourd' });

const file = join(import.meta.dirname, 'v1-hands.ndjson');
if (!existsSync(file)) {
  writeFileSync(file, tale.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const summary = JSON.stringify(summaryOf(tale.group), null, 1);
  writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
}
