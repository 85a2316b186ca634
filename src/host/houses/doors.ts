import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeyPair } from '../../wire/seal.ts';
import { sealForDevices } from '../../wire/sealed-wire.ts';
import type { Wire, WireEvents } from '../../wire/wire.ts';
import type { CallerOf } from '../caller.ts';
import { endOnFault } from '../end-on-fault.ts';
import { hostSealPorts } from '../host-seals.ts';
import { mediaOf } from '../media/send-media.ts';
import { openPages, type PagesOptions } from '../pages.ts';
import type { Places } from '../places.ts';
import { openStreams } from '../streams.ts';
import { splitPath, type HouseName, type HousePath } from './house-path.ts';
import type { Houses } from './houses.ts';
import type { House } from './open-house.ts';

export type DoorsPorts = Pick<
  PagesOptions,
  'folders' | 'isOwnName' | 'isAtLocalhost' | 'hostKey' | 'workshop'
> & {
  /** The one without a path. */
  readonly own: House;
  /** Those below paths of their own; null on a laptop. */
  readonly houses: Houses | null;
  readonly seal: KeyPair;
  readonly places: Places;
  readonly callerOf: CallerOf;
  readonly fault: (error: unknown) => void;
};

/** How people come to the houses of a host: by requests and by wires. */
export type Doors = {
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly attach: (wire: Wire, from: string, house: HouseName) => WireEvents;
  readonly close: () => void;
};

const closed = (wire: Wire): WireEvents => {
  wire.close();
  return { text: () => {}, closed: () => {} };
};

function attachBy({ own, houses, seal, fault }: DoorsPorts): Doors['attach'] {
  const sealed = (attach: House['attach']) =>
    endOnFault(sealForDevices(attach, seal, hostSealPorts), fault);
  const toOwn = sealed(own.attach);
  return (wire, from, house) => {
    if (house === '') return toOwn(wire, from);
    return houses ? sealed(houses.attach(house))(wire, from) : closed(wire);
  };
}

type OfHouse = Pick<PagesOptions, 'api' | 'media'>;

const ofOwn = ({ own }: DoorsPorts): OfHouse => ({
  api: own.api.request,
  media: mediaOf(own.sitting),
});

/** What a workshop alone can answer, once it is open. */
const ofWorkshop = (houses: Houses, name: HouseName): OfHouse => ({
  api: async (request, response, path) => {
    const house = await houses.find(name);
    if (typeof house !== 'string') return house.api.request(request, response, path);
    response.statusCode = house === 'gone' ? 404 : 503;
    response.end();
  },
  media: async (address, request, response) => {
    const house = await houses.find(name);
    return typeof house !== 'string' && mediaOf(house.sitting)(address, request, response);
  },
});

export function openDoors(ports: DoorsPorts): Doors {
  const { houses, places, callerOf, folders, isOwnName, isAtLocalhost, hostKey, workshop } = ports;
  const attach = attachBy(ports);
  const streams = openStreams(attach, places, callerOf);
  const pagesOf = ({ name, at }: Pick<HousePath, 'name' | 'at'>, of: OfHouse) =>
    openPages({
      at,
      folders,
      isOwnName,
      isAtLocalhost,
      hostKey,
      workshop,
      streams: streams.answerIn(name),
      ...of,
    });
  const own = pagesOf({ name: '', at: '' }, ofOwn(ports));
  return {
    attach,
    close: streams.close,
    pages: (request, response) => {
      const path = splitPath(request.url ?? '/');
      if (path.name === '' || houses === null) return own(request, response);
      request.url = path.rest;
      return pagesOf(path, ofWorkshop(houses, path.name))(request, response);
    },
  };
}
