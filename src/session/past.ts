import type { Event, EventKind } from './event.ts';

const kinds: Readonly<Record<EventKind, true>> = {
  'group-opened': true,
  'scenario-pinned': true,
  'settings-changed': true,
  'page-turned': true,
  'phase-entered': true,
  'door-opened': true,
  'door-shut': true,
  'rule-kept': true,
  'rule-struck': true,
  'seat-joined': true,
  'seat-left': true,
  'seat-moved': true,
  'seat-renamed': true,
  'team-merged': true,
  'people-confirmed': true,
  'language-spoken': true,
  'rules-answered': true,
  'role-given': true,
  'roles-dealt': true,
  'team-started': true,
  'line-turned': true,
  'rehearsal-started': true,
  'talk-started': true,
  'saying-back-started': true,
  'heard-confirmed': true,
  'private-vote-opened': true,
  'private-vote-closed': true,
  'vote-opened': true,
  'vote-cast': true,
  'hands-counted': true,
  'vote-dropped': true,
  'decision-closed': true,
  'step-taken': true,
  'run-branched': true,
  'what-if-ended': true,
  'contest-started': true,
  'contest-answered': true,
  'contest-round-closed': true,
  'contest-round-opened': true,
  'contest-board-shown': true,
  'contest-ended': true,
  'inject-released': true,
  'inject-withheld': true,
  'focus-set': true,
  'note-written': true,
  'note-erased': true,
  'item-parked': true,
  'item-unparked': true,
  'parking-shown': true,
  'parking-hidden': true,
  'moment-tagged': true,
  'moment-untagged': true,
  'captions-shown': true,
  'message-shown': true,
  'message-taken-away': true,
  'lantern-lit': true,
  'lantern-put-out': true,
  paused: true,
  replanned: true,
  'team-held': true,
  'team-let-go': true,
  'curtain-drawn': true,
  'curtain-lifted': true,
  'guest-announced': true,
  'guest-gone': true,
  'care-called': true,
  'care-came': true,
  resumed: true,
  stopped: true,
  'stop-lifted': true,
  'clock-started': true,
  'clock-stopped': true,
  'debrief-turned': true,
  'debrief-stepped': true,
  'replay-differed': true,
  ended: true,
};

/** Every kind of event there is. */
export const eventKinds: readonly string[] = Object.keys(kinds);

/**
 * A stored event in today's shape. Version 1 is today's; a later version lifts it here.
 * Our own journal is trusted for its fields, never for its kind or version.
 */
export function liftEvent(stored: unknown): Event | 'unknown' {
  if (typeof stored !== 'object' || stored === null) return 'unknown';
  const { v, kind, at } = stored as { v?: unknown; kind?: unknown; at?: unknown };
  const isKnown = v === 1 && typeof kind === 'string' && Object.hasOwn(kinds, kind);
  return isKnown && typeof at === 'number' ? (stored as Event) : 'unknown';
}
