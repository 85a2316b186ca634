import { createHmac } from 'node:crypto';
import type { Settings } from '../settings.ts';
import type { HouseName } from './house-path.ts';

/**
 * A workshop's secrets are made from the host's, so that none is kept. Those of its pages turn where an invitation is
 * withdrawn; what hides tokens and sequences stays, or every seat would be a stranger.
 */
export function houseSettings(host: Settings, name: HouseName, turn: number): Settings {
  const made = (from: string, what: string): string =>
    createHmac('sha256', from).update(what).digest('base64url');
  return {
    facilitator: made(host.facilitator, `facilitator of workshop ${name}, turn ${turn}`),
    stage: made(host.stage, `stage of workshop ${name}, turn ${turn}`),
    hostKey: made(host.hostKey, `key of workshop ${name}`),
  };
}
