import { stopsToTalkAbout } from '../../report/stops-to-talk-about.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import type { Refusal } from '../refusal.ts';
import { pinnedScenario, type Draft } from './draft.ts';

/** Puts what is talked about in the facilitator's order; what is on the wall stays there, wherever it went. */
export function arrangeStops(
  draft: Draft,
  { stops }: FacilitatorCommandOf<'arrange-stops'>,
): Refusal | null {
  const scenario = pinnedScenario(draft);
  if (!scenario) return 'no-scenario';
  const { language } = draft.group.settings;
  const { up, spare } = stopsToTalkAbout(draft.group, scenario, language);
  const known = new Set([...up, ...spare].map(({ key }) => key));
  if (new Set(stops).size !== stops.length || stops.some((key) => !known.has(key)))
    return 'no-such-item';
  if (stops.join('\n') === up.map(({ key }) => key).join('\n')) return 'already-so';
  const { step, picture, item } = draft.group.debrief;
  draft.record({ kind: 'stops-arranged', stops });
  if (picture !== 'prompts') return null;
  const moved = stops.indexOf(up[item % Math.max(up.length, 1)]?.key ?? '');
  const now = moved === -1 ? Math.min(item, Math.max(stops.length - 1, 0)) : moved;
  if (now !== item) draft.record({ kind: 'debrief-turned', debrief: { step, picture, item: now } });
  return null;
}
