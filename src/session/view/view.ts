import type { LanguageTag } from '../../scenario/language.ts';
import type { Facts } from '../facts.ts';
import type { Group, Seat } from '../group.ts';
import type { SeatId } from '../ids.ts';
import { consoleScene } from './console-view.ts';
import { interpreterScene } from './interpreter-view.ts';
import { observerScene } from './observer-view.ts';
import { seatMine, seatScene, type SeatMine } from './seat-view.ts';
import { stageScene } from './stage-view.ts';
import type { View, Viewer } from './viewer.ts';

/** What one viewer may know, and nothing else. Throws for a seat that is not in the group. */
export function view(whole: Group, viewer: Viewer, facts: Facts): View {
  const group = seenBy(whole, viewer);
  switch (viewer.kind) {
    case 'facilitator':
      return {
        kind: 'facilitator',
        scene: consoleScene(group, viewer.language, facts),
        mine: null,
      };
    case 'stage':
      return { kind: 'stage', scene: stageScene(group, onStage(group, viewer), facts), mine: null };
    case 'observer':
      return { kind: 'observer', scene: observerScene(group, viewer.language, facts), mine: null };
    case 'interpreter':
      return {
        kind: 'interpreter',
        scene: interpreterScene(group, viewer.language, facts),
        mine: null,
      };
    case 'seat': {
      const seat = seatOf(group, viewer.seat);
      return {
        kind: 'seat',
        scene: seatScene(group, seat, facts),
        mine: seatMine(group, seat, facts),
      };
    }
    default:
      return viewer satisfies never;
  }
}

/** The shared part of a view: the same for every viewer with the same `audience`. */
export function sceneOf(whole: Group, viewer: Viewer, facts: Facts): View['scene'] {
  const group = seenBy(whole, viewer);
  switch (viewer.kind) {
    case 'facilitator':
      return consoleScene(group, viewer.language, facts);
    case 'stage':
      return stageScene(group, onStage(group, viewer), facts);
    case 'observer':
      return observerScene(group, viewer.language, facts);
    case 'interpreter':
      return interpreterScene(group, viewer.language, facts);
    case 'seat':
      return seatScene(group, seatOf(group, viewer.seat), facts);
    default:
      return viewer satisfies never;
  }
}

/** The viewer's own part of a view. */
export function mineOf(whole: Group, viewer: Viewer, facts: Facts): SeatMine | null {
  const group = seenBy(whole, viewer);
  return viewer.kind === 'seat' ? seatMine(group, seatOf(group, viewer.seat), facts) : null;
}

/** A stage speaks the language of the settings, unless its own address asks for another. */
function onStage(
  { settings }: Group,
  { language }: { readonly language: LanguageTag },
): LanguageTag {
  return language === 'und' ? settings.language : language;
}

/** Names all viewers who get the same scene at this moment, so that it is made once for them. */
export function audience(group: Group, viewer: Viewer): string {
  if (viewer.kind !== 'seat') return JSON.stringify([viewer.kind, viewer.language]);
  const { team, role, language, rules } = seatOf(group, viewer.seat);
  const hearsAs = group.phase === 'play' ? role : null;
  const isBehind = group.survey !== null && group.phase === 'rules' && rules === 'unasked';
  return JSON.stringify(['seat', team, hearsAs, language, isBehind]);
}

/** Behind the curtain everybody but the facilitator sees what stands still, and no trace of why. */
function seenBy(group: Group, { kind }: Viewer): Group {
  const { safety } = group;
  if (kind === 'facilitator' || !safety.curtain) return group;
  return {
    ...group,
    stopped: true,
    paused: null,
    restEnds: null,
    safety: { ...safety, guests: [] },
  };
}

function seatOf(group: Group, id: SeatId): Seat {
  const seat = group.seats.get(id);
  if (seat === undefined) throw new Error(`No seat ${id} is in this group.`);
  return seat;
}
