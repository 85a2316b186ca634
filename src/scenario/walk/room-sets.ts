import type { Pack } from '../pack.ts';
import type { InkValue } from '../playthrough.ts';
import type { Tag } from '../tags.ts';
import type { TagsAround } from '../telling.ts';

/** A variable that the room may set where the story asks, before a choice is taken. */
export type RoomSet = {
  readonly name: string;
  readonly values: readonly InkValue[];
  /** Whether it may also be left as it is. */
  readonly mayPass: boolean;
};

/** What the other side said it heard: not what was meant, in part, or all of it. */
const saidBack = [0, 1, 2] as const;

/** What the room sets here, in this order: what was said back, then what the facilitator may bring in. */
export function roomSetsAt({ head, passed, deciding }: TagsAround, pack: Pack): readonly RoomSet[] {
  const back = deciding.findLast(({ name, value }) => name === 'say-it-back' && value !== '');
  const injects = injectsAt({ head, passed }, pack).flatMap((key) => {
    const inject = pack.injects[key];
    return inject ? [{ name: inject.sets, values: inject.values, mayPass: true }] : [];
  });
  const contests = contestsAt({ head, passed }, pack).flatMap((key) => {
    const { sets = null, rounds = [] } = pack.contests[key] ?? {};
    const values = Array.from({ length: rounds.length + 1 }, (_, right) => right);
    return sets === null ? [] : [{ name: sets, values, mayPass: true }];
  });
  return [
    ...(back ? [{ name: back.value, values: saidBack, mayPass: false }] : []),
    ...injects,
    ...contests,
  ];
}

/** Keys of what the pack lets the facilitator bring in here. */
export function injectsAt(
  { head, passed }: Pick<TagsAround, 'head' | 'passed'>,
  pack: Pack,
): readonly string[] {
  return namedAt([...head, ...passed], 'inject-point', pack.injects);
}

/** Keys of the pack's contests that the story holds here. */
export function contestsAt(
  { head, passed }: Pick<TagsAround, 'head' | 'passed'>,
  pack: Pack,
): readonly string[] {
  return namedAt([...head, ...passed], 'contest', pack.contests);
}

function namedAt(tags: readonly Tag[], name: string, known: object): readonly string[] {
  const values = tags.filter((tag) => tag.name === name).map(({ value }) => value);
  return [...new Set(values)].filter((key) => Object.hasOwn(known, key));
}
