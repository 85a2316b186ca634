import type { Scenario } from '../scenario/scenario.ts';
import type { PackStore } from './pack-store.ts';

/** Stories that are held at once; a story is a megabyte. */
const mostHeld = 32;

type Chosen = Parameters<PackStore['load']>[0];

/** One scenario for all groups that play the same story in the same words: it is a pure function, and says to none what another did. */
export function shareScenarios(packs: PackStore): PackStore {
  const held = new Map<string, Scenario>();
  const nameOf = ({ name, hash }: Chosen): string => `${hash} ${name}`;

  function hold(chosen: Chosen, scenario: Scenario | null): Scenario | null {
    if (scenario === null) return null;
    held.delete(nameOf(chosen));
    held.set(nameOf(chosen), scenario);
    const [oldest] = held.keys();
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
    return scenario;
  }

  /** Many ask for the same before the first has it. */
  const underWay = new Map<string, Promise<Scenario | null>>();
  const once =
    (get: PackStore['load']): PackStore['load'] =>
    async (chosen) => {
      const name = nameOf(chosen);
      const known = held.get(name);
      if (known) return hold(chosen, known);
      const asked = underWay.get(name) ?? get(chosen).finally(() => underWay.delete(name));
      underWay.set(name, asked);
      return hold(chosen, await asked);
    };
  return { ...packs, load: once(packs.load), pin: once(packs.pin) };
}
