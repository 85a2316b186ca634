import { openPlaces } from '../../../src/host/places.ts';
import { openStreams } from '../../../src/host/streams.ts';
import type { Room } from '../../../src/room/room.ts';
import { sealForDevices, sealForHost } from '../../../src/wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../../src/wire/wire.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';
import { fixedPairs } from './fixed-pairs.ts';
import { openByRequests } from './requests.ts';
import type { Parts, Side } from './shared-host.ts';

/** How a device reaches the host: over a wire, over one that is sealed, or by requests and sealed. */
export const ways = ['plain', 'sealed', 'requests'] as const;
export type Way = (typeof ways)[number];

export type Opening = {
  readonly side: Side;
  readonly way: Way;
  /** No other connection has this name. */
  readonly name: string;
  /** Whatever travels beside or around what is told. */
  readonly note: (line: string) => void;
};

/** How devices come in. */
export type Lines = {
  readonly open: (opening: Opening, events: WireEvents) => Wire;
  readonly close: () => void;
};

/** All come from one address, as behind one router: it must not join what is apart. */
const router = 'router';
const lasting = fixedPairs('the host').newPair();

function inMemory(door: Room['attach'], events: WireEvents): Wire {
  const pair = makeWirePair();
  pair.listen(events);
  pair.answer(door(pair.host, router));
  return pair.device;
}

const overheard = (note: Opening['note'], { text, closed }: WireEvents): WireEvents => ({
  closed,
  text: (told) => {
    note(told);
    text(told);
  },
});

/** The host's own seals and streams, over wires in memory. */
export function openLines(parts: Parts, attach: Room['attach']): Lines {
  /** Of the connection that is being opened. */
  let pairs = parts.pairs.a('');
  const sealed: Room['attach'] = (wire, from = router) =>
    sealForDevices(attach, lasting, pairs)(wire, from);
  const streams = openStreams(sealed, openPlaces({ most: 10_000, mostEach: 10_000 }));
  const answer = parts.answer(streams.answerIn(''));
  return {
    close: streams.close,
    open: ({ side, way, name, note }, events) => {
      if (way === 'plain') return inMemory(attach, events);
      pairs = parts.pairs[side](name);
      const id = name.padEnd(24, '-');
      const line = (_: string, to: WireEvents): Wire =>
        way === 'sealed'
          ? inMemory(sealed, overheard(note, to))
          : openByRequests({ streams: { answer }, id, note }, overheard(note, to));
      const sealing = { open: line, hostKey: lasting.publicKey, other: () => {} };
      return sealForHost(sealing, fixedPairs(`device ${name}`))('', events);
    },
  };
}
