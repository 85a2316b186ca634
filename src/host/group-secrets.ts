import { createHmac } from 'node:crypto';
import { helperKinds, type RoomSecrets, type StreamId } from '../room/ports.ts';
import type { Settings } from './settings.ts';

/** What opens the pages of one group: a secret of its own for each kind of page. */
export type GroupSecrets = Required<RoomSecrets>;

/**
 * A group that is alone in its session is opened by the host's own secrets. Groups of one session have
 * each their own, made from the host's, so that none needs to be kept and none opens a second group.
 * Who helps has another secret in each session, so that a helper of yesterday opens nothing today.
 */
export function groupSecrets(settings: Settings, stream: StreamId, isAlone: boolean): GroupSecrets {
  const made = (from: string, kind: string): string => makeSecret(from, kind, stream);
  const own = (kind: 'facilitator' | 'stage'): string =>
    isAlone ? settings[kind] : made(settings[kind], kind);
  const helpers = helperKinds.map((kind) => [kind, made(settings.facilitator, kind)] as const);
  return {
    facilitator: own('facilitator'),
    stage: own('stage'),
    ...(Object.fromEntries(helpers) as Pick<GroupSecrets, (typeof helperKinds)[number]>),
  };
}

/** What the addresses of a group's voices, pictures and films are made from: no page has it. */
export const mediaSecret = (settings: Settings, stream: StreamId): string =>
  makeSecret(settings.hostKey, 'media', stream);

const makeSecret = (from: string, kind: string, stream: StreamId): string =>
  createHmac('sha256', from).update(`${kind} of ${stream}`).digest('base64url');
