import { contestKey } from '../session/contest.ts';
import { decisionKey, keysThatGo } from '../session/decision-key.ts';
import { offerKey } from '../session/offers.ts';
import type { Event } from '../session/event.ts';
import type { Seals } from '../session/facts.ts';
import type { Ciphers, KeyChange } from './ports.ts';

export type Keyring = {
  readonly seals: Seals;
  /** What to store or delete together with these events; told once. */
  readonly changes: (events: readonly Event[]) => readonly KeyChange[];
  readonly keys: ReadonlyMap<string, string>;
};

/** The key that what is sealed in this event was sealed with. */
function keyOf(event: Event): string | null {
  if (event.kind === 'vote-cast') return decisionKey(event.target);
  if (event.kind === 'contest-answered') return contestKey(event);
  return event.kind === 'offer-answered' ? offerKey(event) : null;
}

/** The decision keys while commands are decided. Nothing is stored by it, so it can be thrown away. */
export function openKeyring(stored: ReadonlyMap<string, string>, ciphers: Ciphers): Keyring {
  const keys = new Map(stored);
  const unstored = new Set<string>();

  function keyFor(decision: string): string {
    const known = keys.get(decision);
    if (known !== undefined) return known;
    const made = ciphers.newKey();
    keys.set(decision, made);
    unstored.add(decision);
    return made;
  }

  function change(event: Event): readonly KeyChange[] {
    const decision = keyOf(event);
    if (decision !== null) {
      const key = keys.get(decision);
      return key !== undefined && unstored.delete(decision)
        ? [{ kind: 'keep', decision, key }]
        : [];
    }
    return keysThatGo(event)
      .filter((decision) => keys.delete(decision))
      .map((decision) => {
        unstored.delete(decision);
        return { kind: 'delete', decision };
      });
  }

  return {
    seals: {
      seal: (decision, choice) => ciphers.seal(keyFor(decision), decision, choice),
      open: (decision, sealed) => {
        const key = keys.get(decision);
        return key === undefined ? null : ciphers.open(key, decision, sealed);
      },
    },
    changes: (events) => events.flatMap(change),
    keys,
  };
}
