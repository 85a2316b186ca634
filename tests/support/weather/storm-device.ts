import { memoryStorage } from '../../../src/link/frame-wire.ts';
import type { Link, LinkCommand } from '../../../src/link/link.ts';
import { openLink, type LinkOptions } from '../../../src/link/open-link.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import type { DownFrame } from '../../../src/wire/frame.ts';
import type { Clock } from '../../../src/room/ports.ts';
import type { BadNetwork } from './bad-network.ts';

export type Sent = { readonly id: string; readonly command: LinkCommand; answer: string | null };

/** A device with its own link, in bad weather, and what it lived through. */
export type StormDevice<V extends View> = {
  readonly link: Link<V>;
  readonly send: (command: LinkCommand) => void;
  readonly sent: readonly Sent[];
  /** Views that told of an earlier time than one before them. */
  readonly backwards: () => number;
  /** When a word of the host came last. */
  readonly heardAt: () => number;
};

export type DeviceOptions = {
  readonly name: string;
  readonly by: LinkOptions['by'];
  readonly clock: Clock;
  readonly chance: () => number;
  readonly network: Pick<BadNetwork, 'openWire'>;
};

/** A page's own tags begin with how much has happened. */
const sequenceOf = (tag: string): number => Number.parseInt(tag.split('_')[0] ?? '', 36);

export function openStormDevice<V extends View>({
  name,
  by,
  clock,
  chance,
  network,
}: DeviceOptions): StormDevice<V> {
  const sent: Sent[] = [];
  let secrets = 0;
  let newest = 0;
  let wires = 0;
  let backwards = 0;
  let heardAt = 0;
  const nameOf = (count: number): string => `${name}-${count}`.padEnd(24, 'x');

  function hear(text: string): void {
    heardAt = clock.now();
    const frame = JSON.parse(text) as DownFrame;
    if (frame.kind !== 'view') return;
    const sequence = sequenceOf(frame.tag);
    if (sequence < newest) backwards += 1;
    newest = Math.max(newest, sequence);
  }

  const link = openLink<V>({
    url: '',
    by,
    language: 'en',
    ports: {
      ...clock,
      chance,
      storage: memoryStorage(),
      nudged: () => () => {},
      newSecret: () => nameOf((secrets += 1)),
      openWire: (url, events) => {
        const own = (wires += 1);
        return network.openWire(url, {
          ...events,
          text: (text) => {
            if (own === wires) hear(text);
            events.text(text);
          },
        });
      },
    },
  });

  return {
    link,
    sent,
    backwards: () => backwards,
    heardAt: () => heardAt,
    send: (command) => {
      const one: Sent = { id: nameOf(secrets + 1), command, answer: null };
      sent.push(one);
      void link.send(command).then((answer) => {
        one.answer = answer;
      });
    },
  };
}
