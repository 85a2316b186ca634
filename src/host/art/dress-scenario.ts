import type { Beat } from '../../scenario/beat.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { MediaAddresses } from '../media/media-addresses.ts';
import type { PackMedia } from '../pack-store.ts';

type Addresses = ReadonlyMap<string, string>;

/**
 * The scenario of one group: whatever names own art, in the pack or in a beat, says where this group fetches it. So no
 * view has to know that there is such art.
 */
export function dressScenario(
  scenario: Scenario,
  { art, artFile }: Pick<PackMedia, 'art' | 'artFile'>,
  artAt: MediaAddresses['artAt'],
): Scenario {
  const addresses: Addresses = new Map(
    Object.entries(art).map(([name, copy]) => {
      const content = JSON.stringify([name, copy.files]);
      return [name, artAt(content, (piece) => artFile(copy, piece))] as const;
    }),
  );
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
function readdress<Value>(value: Value, addresses: Addresses): Value {
  if (typeof value === 'string') return (addresses.get(value) ?? value) as Value;
  if (Array.isArray(value))
    return value.map((item: unknown) => readdress(item, addresses)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readdress(item as unknown, addresses)]),
  ) as Value;
}
