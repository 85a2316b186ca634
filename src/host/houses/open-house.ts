import type { Wire, WireEvents } from '../../wire/wire.ts';
import { helperAddresses, stageAddress } from '../addresses.ts';
import { answerAsks } from '../answer-asks.ts';
import { openApi, type Api } from '../api.ts';
import type { RoutePorts } from '../api-routes.ts';
import type { GroupSecrets } from '../group-secrets.ts';
import { openSitting, type Sitting } from '../sitting.ts';
import type { ServingPorts } from '../serving.ts';
import type { Studio } from '../studio/open-studio.ts';

/** All that one workshop has of its own on this host: its session, and who may ask what of it. */
export type House = {
  readonly sitting: Sitting;
  readonly api: Api;
  /** Takes a connection whose seals are open. */
  readonly attach: (wire: Wire, from: string) => WireEvents;
  readonly close: () => Promise<void>;
};

export type HousePorts = ServingPorts &
  Pick<RoutePorts, 'before' | 'printing'> & {
    /** Absent where no stories are written. */
    readonly studio?: Studio;
    /** Stands before what is asked: lets in who was invited, and writes down what left. */
    readonly admit?: (answer: Api['answer']) => Api['answer'];
  };

/** Goes on with the session that was used last there, or begins the first. */
export async function openHouse(ports: HousePorts): Promise<House> {
  const { settings, reached, packs, before, printing, studio } = ports;
  const sitting = await openSitting(ports);
  const api = openApi({
    secret: settings.facilitator,
    packs,
    sitting,
    before,
    stageAddress: (stage) => stageAddress(reached, stage),
    helperAddresses: (secrets: GroupSecrets) => helperAddresses(reached, secrets),
    ...(printing && { printing }),
    ...(studio && { studio }),
  });
  const { admit = (answer) => answer } = ports;
  return {
    sitting,
    api,
    attach: answerAsks(sitting.attach, admit(api.answer)),
    close: sitting.close,
  };
}
