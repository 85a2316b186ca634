import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bandedTotal } from '../../support/any-offer.ts';
import { summaryOf } from '../../support/summary.ts';
import { openTale, type Tale } from '../../support/tale.ts';
import { theFord } from '../../support/the-ford.ts';
import { elsewhere, ford, votedAtFord } from '../../support/voted.ts';

/** Writes the journals of a group that lets something go and takes something in, and of a briefing that is told a sentence: `node tests/session/corpus/write-offers.ts`. */
function write(name: string, { events, group }: Tale): void {
  const file = join(import.meta.dirname, name);
  writeFileSync(`${file}.ndjson`, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  writeFileSync(`${file}.summary.json`, `${JSON.stringify(summaryOf(group), null, 1)}\n`);
}

const tale = votedAtFord({ gourd: [8, 3, 1] });
const agree = (seats: number, number: number, agrees: boolean): void => {
  for (let seat = 1; seat <= seats; seat += 1)
    tale.seat(`s${seat}`, { kind: 'answer-offer', number, agrees });
};
tale.room({ kind: 'receive-total', total: bandedTotal('half') });
tale.facilitator({ kind: 'offer-sentence', text: 'We ask first.' });
agree(2, 1, false);
tale.facilitator({ kind: 'close-offer', number: 1, pots: [8, 0] });
tale.facilitator({ kind: 'offer-sentence', text: 'We greet, and then we ask.' });
tale.facilitator({ kind: 'withdraw-offer', number: 2 });
tale.facilitator({ kind: 'offer-total', stop: ford, to: elsewhere, second: 'group' });
agree(12, 3, true);
tale.facilitator({ kind: 'close-offer', number: 3, pots: [0, 0] });
tale.facilitator({ kind: 'offer-sentence', text: 'We greet first.' });
agree(3, 4, true);
write('v1-offers', tale);

const briefed = openTale(theFord, 'briefing');
const { name, hash } = theFord;
briefed.facilitator({ kind: 'choose-scenario', name, hash });
briefed.room({ kind: 'bring-sentence', text: 'We greet first.' });
write('v1-own-words', briefed);
