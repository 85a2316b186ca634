import type { Beat } from '../beat.ts';
import type { Scenario } from '../scenario.ts';

/** Where each piece of own art is fetched, by the name under which scenes show it; each begins with a slash. */
export type ArtAddresses = ReadonlyMap<string, string>;

/**
 * A scenario in which whatever names own art, in the pack or in a beat, says where it is fetched. So no view and no page
 * has to know that there is such art.
 */
export function dressScenario(scenario: Scenario, addresses: ArtAddresses): Scenario {
  if (addresses.size === 0) return scenario;
  const known = new WeakMap<Beat, Beat>();
  return {
    ...scenario,
    pack: { ...readdress(scenario.pack, addresses), own: {} },
    read: (playthrough) => {
      const beat = scenario.read(playthrough);
      const dressed = known.get(beat) ?? readdress(beat, addresses);
      known.set(beat, dressed);
      return dressed;
    },
  };
}

/** The same value with every text that is a name of own art replaced. */
function readdress<Value>(value: Value, addresses: ArtAddresses): Value {
  if (typeof value === 'string') return (addresses.get(value) ?? value) as Value;
  if (Array.isArray(value))
    return value.map((item: unknown) => readdress(item, addresses)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readdress(item as unknown, addresses)]),
  ) as Value;
}
