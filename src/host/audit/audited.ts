import { createHash } from 'node:crypto';
import type { StreamId } from '../../room/ports.ts';
import type { Event } from '../../session/event.ts';
import type { SessionEvent } from '../../session/session-event.ts';

/** What is written down of something that leaves a group, or ends it: who by role, and what kind; no answer, no name, no words. */
export type Audited = {
  readonly by: string;
  readonly what: string;
  /** A group, by a hash that names none. */
  readonly source: string;
  /** Which of its offers; null for anything else. */
  readonly offer: number | null;
};

const sourceOf = (stream: StreamId): string =>
  createHash('sha256').update(`audit of ${stream}`).digest('base64url').slice(0, 12);

const answers: Readonly<Record<string, string>> = {
  'offer-agreed': 'let out',
  'offer-refused': 'not let out',
  'offer-withdrawn': 'taken back',
};

/** Of the events of one commit those that say that something leaves, or that all is over. */
export function auditedOf(
  stream: StreamId,
  events: readonly (Event | SessionEvent)[],
): readonly Audited[] {
  const source = sourceOf(stream);
  return events.flatMap((event): Audited[] => {
    if (event.kind === 'offer-made')
      return [
        { by: 'facilitator', what: `asked: ${event.what.kind}`, source, offer: event.number },
      ];
    if (event.kind === 'ended')
      return [{ by: 'facilitator', what: `ended: ${event.keeping}`, source, offer: null }];
    const what = Object.hasOwn(answers, event.kind) ? answers[event.kind] : undefined;
    if (what === undefined || !('number' in event)) return [];
    return [{ by: 'second key', what, source, offer: event.number }];
  });
}
