import type { Scenarios } from '../../room/ports.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { dressScenario } from '../../scenario/art/dress-scenario.ts';
import { filmMinutes } from '../../session/film-minutes.ts';
import { artAddresses } from '../art/art-addresses.ts';
import type { PackMedia, PackStore } from '../pack-store.ts';
import type { MediaAddresses } from './media-addresses.ts';

export type ScenariosWithMedia = Scenarios & {
  /** A file could not be sent: what the scenario in hand has lost is looked for anew. */
  readonly lookAgain: () => void;
};

/** The scenarios of one group: they tell where its voices, pictures and films are fetched, and which are lost. */
export function withMedia(
  packs: Scenarios & Pick<PackStore, 'mediaOf'>,
  { addressOf, artAt }: MediaAddresses,
): ScenariosWithMedia {
  let lookAgain = (): void => {};
  const told = (file: string | null): string | null => (file === null ? null : addressOf(file));
  const served = (scenario: Scenario | null): Scenario | null => {
    const media: PackMedia | null = (scenario && packs.mediaOf?.(scenario.hash)) ?? null;
    if (!scenario || !media) return scenario;
    let lost = media.lost();
    lookAgain = () => {
      lost = media.lost();
    };
    return {
      ...dressScenario(scenario, artAddresses(media, artAt)),
      get findings(): readonly Finding[] {
        return [...scenario.findings, ...lost];
      },
      filmMinutes: filmMinutes(scenario),
      media: (path) => told(media.file(path)),
      voice: (id, shown, language) => told(media.voice(id, shown, language)),
      isRecorded: (id, shown, language) => media.voice(id, shown, language) !== null,
    };
  };
  return {
    lookAgain: () => lookAgain(),
    pin: async (chosen) => served(await packs.pin(chosen)),
    load: async (pinned) => served(await packs.load(pinned)),
  };
}
