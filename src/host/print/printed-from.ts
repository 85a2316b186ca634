import type { Scenario } from '../../scenario/scenario.ts';
import type { Join } from '../../session/facts.ts';
import type { Group } from '../../session/group.ts';
import { joinAddress, type Reached } from '../addresses.ts';
import type { Served } from '../serving.ts';

/** What a group's prints are made from. */
export type PrintedFrom = {
  /** Of the pack. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly group: Group;
  /** How it is joined, as long as its door stands open. */
  readonly join: Join | null;
};

/** Null where there is no such group, and where it has no scenario that can be read. */
export async function printedFrom(
  groups: readonly Served[],
  { reached, code }: { readonly reached: Reached; readonly code: string },
): Promise<PrintedFrom | null> {
  const found = groups.find(({ row }) => row.code === code);
  const scenario = (await found?.scenario()) ?? null;
  if (!found || scenario === null) return null;
  const group = found.room.group();
  const join =
    group.phase === 'lobby' ? { url: joinAddress(reached, code), code: found.code } : null;
  return { name: group.scenario?.name ?? scenario.name, scenario, group, join };
}
