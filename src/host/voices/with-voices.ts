import type { Scenarios } from '../../room/ports.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PackStore } from '../pack-store.ts';
import type { VoiceAddresses } from './voice-addresses.ts';

/** The scenarios of one group: they tell where its voices are fetched. */
export function withVoices(packs: PackStore, { addressOf }: VoiceAddresses): Scenarios {
  const voiced = (scenario: Scenario | null): Scenario | null => {
    const fileOf = scenario && packs.voicesOf?.(scenario.hash);
    if (!fileOf) return scenario;
    return {
      ...scenario,
      voice: (id, shown, language) => {
        const file = fileOf(id, shown, language);
        return file === null ? null : addressOf(file);
      },
      isRecorded: (id, shown, language) => fileOf(id, shown, language) !== null,
    };
  };
  return {
    pin: async (chosen) => voiced(await packs.pin(chosen)),
    load: async (pinned) => voiced(await packs.load(pinned)),
  };
}
