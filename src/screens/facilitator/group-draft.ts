import { cuts, type Cut } from '../../scenario/pack.ts';
import type { GroupPlan, PackCard } from './host-api.ts';

/** How long the room is free, in minutes. */
export const blocks = [60, 90, 120] as const;
export type Block = (typeof blocks)[number];

/** The usual grounds on which groups are drawn apart, as keys: a sergeant is a private's daily power. */
export const usualGrounds = ['soldiers', 'sergeants', 'officers', 'civilians'] as const;

/** A group as it is being planned; the last question has no answer of its own. */
export type GroupDraft = Omit<GroupPlan, 'inChainOfCommand'> & {
  readonly inChainOfCommand: boolean | null;
};

/** Minutes of play in a block: more than half of it goes to rules, roles and the debrief. */
const playIn: Readonly<Record<Block, number>> = { 60: 17, 90: 38, 120: 60 };

/** The lengths a story can be told in. */
export const cutsOf = (pack: PackCard | undefined): readonly Cut[] =>
  cuts.filter((cut) => !pack || pack.minutes.length === 0 || pack.minutes.includes(cut));

/** The longest that fits the block with its questions, voices and films, or the shortest there is. A new group's lines go on by themselves. */
export function fittingCut(pack: PackCard | undefined, block: Block): Cut {
  const all = cutsOf(pack);
  const { voiceMinutes = {}, filmMinutes = {}, questionMinutes = 0 } = pack ?? {};
  const needs = (cut: Cut): number =>
    cut + questionMinutes + (voiceMinutes[cut] ?? 0) + (filmMinutes[cut] ?? 0);
  const fitting = all.filter((cut) => needs(cut) <= playIn[block]);
  return fitting.at(-1) ?? all[0] ?? 12;
}

/** Two teams where the story knows of so many. */
export function usualTeams(pack: PackCard | undefined): number {
  const [least, most] = pack?.teams ?? [1, 8];
  return Math.min(Math.max(2, least), most);
}

export function draftGroup(
  name: string,
  { packs, block }: { readonly packs: readonly PackCard[]; readonly block: Block },
): GroupDraft {
  const pack = packs.find(({ hash }) => hash !== '');
  const story = { pack: pack?.name ?? '', cut: fittingCut(pack, block), teams: usualTeams(pack) };
  return { name, minutes: block, ...story, inChainOfCommand: null };
}

/** The groups, once there are two or more and every question is answered; else null. */
export function finished(drafts: readonly GroupDraft[]): readonly GroupPlan[] | null {
  const plans = drafts.flatMap(({ inChainOfCommand, ...draft }) =>
    inChainOfCommand === null || draft.pack === '' ? [] : [{ ...draft, inChainOfCommand }],
  );
  return plans.length > 1 && plans.length === drafts.length ? plans : null;
}
