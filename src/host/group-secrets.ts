import { createHmac } from 'node:crypto';
import type { StreamId } from '../room/ports.ts';
import type { RoomOptions } from '../room/room.ts';
import type { Settings } from './settings.ts';

/** What opens the pages of one group: a secret of its own for each kind of page. */
export type GroupSecrets = RoomOptions['secrets'];

type Kind = keyof GroupSecrets;

/**
 * A group that is alone in its session is opened by the host's own secrets. Groups of one session have
 * each their own, made from the host's, so that none needs to be kept and none opens a second group.
 */
export function groupSecrets(settings: Settings, stream: StreamId, isAlone: boolean): GroupSecrets {
  const secretOf = (kind: Kind): string =>
    isAlone
      ? settings[kind]
      : createHmac('sha256', settings[kind]).update(`${kind} of ${stream}`).digest('base64url');
  return { facilitator: secretOf('facilitator'), stage: secretOf('stage') };
}
