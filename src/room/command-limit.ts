import type { Instant, Milliseconds } from '../session/ids.ts';
import type { Ask } from './batch.ts';

/** Of one seat at once: more than an outbox holds, and than twelve people who pass a device on and change their minds. */
const mostAtOnce = 150;
/** And afterwards one in this time, for hours. */
const oneMoreEach: Milliseconds = 500;

type Sender = {
  left: number;
  since: Instant;
  /** Ids counted lately: what is sent again counts once, however long its answer takes. */
  readonly counted: Set<string>;
};

/** Keeps a device from filling the journal. A facilitator is never held up, nor the room itself. */
export type CommandLimit = {
  /** Whether this is more than a device's people could have meant. */
  readonly isTooMuch: (ask: Pick<Ask, 'sent' | 'id'>, now: Instant) => boolean;
};

function refill(sender: Sender, now: Instant): void {
  const passed = Math.max(0, now - sender.since);
  sender.left = Math.min(mostAtOnce, sender.left + passed / oneMoreEach);
  sender.since = now;
}

function count(sender: Sender, id: string): void {
  const { counted } = sender;
  sender.left -= 1;
  counted.add(id);
  for (const old of counted) {
    if (counted.size <= mostAtOnce) return;
    counted.delete(old);
  }
}

export function openCommandLimit(): CommandLimit {
  const senders = new Map<string, Sender>();

  function senderOf(name: string, now: Instant): Sender {
    const known = senders.get(name);
    if (known) return known;
    for (const [other, sender] of senders) {
      refill(sender, now);
      if (sender.left === mostAtOnce) senders.delete(other);
    }
    const made = { left: mostAtOnce, since: now, counted: new Set<string>() };
    senders.set(name, made);
    return made;
  }

  return {
    isTooMuch: ({ sent, id }, now) => {
      if (id === null || sent.by === 'facilitator' || sent.by === 'room') return false;
      const sender = senderOf(sent.by === 'seat' ? sent.seat : sent.by, now);
      refill(sender, now);
      if (sender.counted.has(id)) return false;
      if (sender.left < 1) return true;
      count(sender, id);
      return false;
    },
  };
}
