import type { Wire, WireEvents } from '../../wire/wire.ts';
import { helperAddresses, stageAddress } from '../addresses.ts';
import { answerAsks } from '../answer-asks.ts';
import { openApi, type Api, type ApiOptions } from '../api.ts';
import type { GroupSecrets } from '../group-secrets.ts';
import { readOnce } from '../journal/read-once.ts';
import { openSitting, type Sitting } from '../sitting.ts';
import type { ServingPorts } from '../serving.ts';

/** All that one workshop has of its own on this host: its session, and who may ask what of it. */
export type House = {
  readonly sitting: Sitting;
  readonly api: Api;
  /** Takes a connection whose seals are open. */
  readonly attach: (wire: Wire, from: string) => WireEvents;
  readonly close: () => Promise<void>;
};

export type HousePorts = ServingPorts &
  Pick<ApiOptions, 'before' | 'printing' | 'studio' | 'admit'>;

/** Goes on with the session that was used last there, or begins the first. */
export async function openHouse(ports: HousePorts): Promise<House> {
  const { settings, reached, packs, before, printing, studio, admit } = ports;
  const once = readOnce(ports.journal);
  const sitting = await openSitting({ ...ports, journal: once.journal });
  once.forget();
  const api = openApi({
    secret: settings.facilitator,
    packs,
    sitting,
    before,
    stageAddress: (stage) => stageAddress(reached, stage),
    helperAddresses: (secrets: GroupSecrets) => helperAddresses(reached, secrets),
    ...(printing && { printing }),
    ...(studio && { studio }),
    ...(admit && { admit }),
  });
  return {
    sitting,
    api,
    attach: answerAsks(sitting.attach, api.answer),
    close: sitting.close,
  };
}
