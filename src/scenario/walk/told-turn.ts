import type { StoryTree } from '../ink/story-tree.ts';
import type { Landing } from '../ink/tracing/traced-turn.ts';
import type { Pack } from '../pack.ts';
import { anchorsIn, endingOf, tagsTold } from '../telling.ts';
import { roomSetsAt } from './room-sets.ts';
import type { RoomSet } from './room-sets.ts';
import type { Tag } from '../tags.ts';
import type { Telling } from './walked.ts';

/** What a walk needs to know of a turn, and nothing of how it looks on stage. */
export type ToldTurn = {
  readonly told: Telling;
  readonly place: string;
  readonly ending: string | null;
  readonly roomSets: readonly RoomSet[];
};

type ShownTurn = Landing['turn'];

/** Equal tellings come out as one object. */
export function openTelling(tree: StoryTree, pack: Pack): (turn: ShownTurn) => ToldTurn {
  const known = new Map<string, Telling>();
  return (turn) => {
    const tags = tagsTold(tree, turn);
    const telling = { ...tellingOf(turn, anchorsIn(tags.passed)), ...shownBy(tags.passed) };
    const key = JSON.stringify(telling);
    const told = known.get(key) ?? telling;
    known.set(key, told);
    const roomSets = turn.choices.length > 0 ? roomSetsAt(tags, pack) : [];
    return { told, place: tags.path, ending: endingOf(turn, tags), roomSets };
  };
}

function shownBy(passed: readonly Tag[]): Pick<Telling, 'films' | 'holds'> {
  const films = passed.flatMap(({ name, value }) => (name === 'film' ? [value] : []));
  const holds = passed.filter(({ name }) => name === 'pause-mark').length;
  return { ...(films.length > 0 && { films }), ...(holds > 0 && { holds }) };
}

export const nothingTold: Telling = { lines: [], texts: [], words: 0, anchors: [] };

function tellingOf({ lines }: ShownTurn, anchors: readonly string[]): Telling {
  const spoken = lines.filter(({ text }) => text.trim() !== '');
  return {
    lines: spoken.map(({ path }) => path),
    texts: spoken.flatMap(({ texts }) => texts),
    words: spoken.reduce((sum, { text }) => sum + wordsIn(text), 0),
    anchors,
  };
}

/** As a reader would count them. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
