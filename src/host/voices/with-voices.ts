import type { Scenarios } from '../../room/ports.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PackStore } from '../pack-store.ts';
import type { VoiceAddresses } from './voice-addresses.ts';

export type VoicedScenarios = Scenarios & {
  /** A recording could not be sent: what the scenario in hand has lost is looked for anew. */
  readonly lookAgain: () => void;
};

/** The scenarios of one group: they tell where its voices are fetched, and which are lost. */
export function withVoices(packs: PackStore, { addressOf }: VoiceAddresses): VoicedScenarios {
  let lookAgain = (): void => {};
  const voiced = (scenario: Scenario | null): Scenario | null => {
    const fileOf = scenario && packs.voicesOf?.(scenario.hash);
    if (!fileOf) return scenario;
    const look = (): readonly Finding[] => packs.lostVoices?.(scenario.hash) ?? [];
    let lost = look();
    lookAgain = () => {
      lost = look();
    };
    return {
      ...scenario,
      get findings() {
        return [...scenario.findings, ...lost];
      },
      voice: (id, shown, language) => {
        const file = fileOf(id, shown, language);
        return file === null ? null : addressOf(file);
      },
      isRecorded: (id, shown, language) => fileOf(id, shown, language) !== null,
    };
  };
  return {
    lookAgain: () => lookAgain(),
    pin: async (chosen) => voiced(await packs.pin(chosen)),
    load: async (pinned) => voiced(await packs.load(pinned)),
  };
}
