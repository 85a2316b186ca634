import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeatId } from '../../../src/session/ids.ts';
import { walk } from '../../support/at-page.ts';
import { summaryOf } from '../../support/summary.ts';
import { given } from '../../support/tale.ts';

/** Writes journals in which everything beside the story was used: `node tests/session/corpus/write-beside.ts`. None is written again. */
const tale = walk(given({ seats: 4, settings: { teams: 2 }, phase: 'play' }), [0]);
const { run } = tale.target();
tale.facilitator({ kind: 'write-note', beat: null, text: 'Late start' });
tale.facilitator({ kind: 'write-note', beat: { team: 'gourd', run, at: 1 }, text: 'Silence' });
tale.facilitator({ kind: 'erase-note', note: 1 });
tale.facilitator({ kind: 'park', text: 'Pay' });
tale.facilitator({ kind: 'park', text: 'Leave' });
tale.facilitator({ kind: 'take-from-parking', item: 3 });
tale.facilitator({ kind: 'show-message', to: null, said: { kind: 'ready', words: 'listen' } });
tale.facilitator({ kind: 'show-message', to: 'kite', said: { kind: 'typed', text: 'Tea' } });
tale.facilitator({ kind: 'take-message-away', to: null });
tale.seat('s1', { kind: 'light-lantern' });
tale.seat('s2', { kind: 'light-lantern' });
tale.facilitator({ kind: 'take-lantern-down', seat: 's1' as SeatId });
tale.facilitator({ kind: 'move-on', to: 'de-roling' });
tale.facilitator({ kind: 'move-on', to: 'debrief' });
tale.facilitator({ kind: 'show-parking' });
tale.facilitator({ kind: 'hide-parking' });

/** And one with an observer and an interpreter in it. */
const helped = given({ seats: 4, settings: { interpreter: true }, phase: 'play' });
helped.send({ by: 'observer', command: { kind: 'tag-moment', tag: 'silence', team: null } });
helped.send({ by: 'observer', command: { kind: 'tag-moment', tag: 'heat', team: 'gourd' } });
helped.send({ by: 'observer', command: { kind: 'take-tag-back', moment: 1 } });
helped.send({ by: 'interpreter', command: { kind: 'show-captions', lines: ['One', 'Two'] } });

function write(name: string, { events, group }: typeof tale): void {
  const file = join(import.meta.dirname, `${name}.ndjson`);
  if (existsSync(file)) return;
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const summary = JSON.stringify(summaryOf(group), null, 1);
  writeFileSync(file.replace('.ndjson', '.summary.json'), `${summary}\n`);
}

write('v1-beside', tale);
write('v1-helped', helped);
