import type { Clock } from '../../room/ports.ts';
import type { RoundPlan } from '../../session/round.ts';
import { bad, oneOf, shape } from '../../session/parse/readers.ts';
import { hostChance } from '../host-clock.ts';
import type { PackStore } from '../pack-store.ts';
import { lookAtRounds, type RoundsLooked } from './look-at-rounds.ts';
import { isJoint, type Body } from '../../report/committee.ts';
import { parseBehaviour, parseChecklist } from '../../report/parse-panel.ts';
import { dropReport, readReports, writeReport, type Dropped } from './report-files.ts';

/** Rounds of questions on this laptop, and what joint panels found. */
export type Rounds = {
  /** Everything there is, in the page's language. */
  readonly look: (language: string) => Promise<RoundsLooked>;
  /** Puts the present session away and begins a round; rejects in plain words, and then nothing has changed. */
  readonly begin: (round: RoundPlan) => Promise<void>;
  /** Keeps a checklist or a record of behaviour; null where it is none. */
  readonly keep: (content: unknown) => { readonly name: string } | null;
  /** Lets a checklist or a record leave as a file, once a body of each side said yes; false where that may not be. */
  readonly letGo: (name: string, by: readonly Body[]) => boolean;
  /** Takes one away for good, and says when it had left as a file; null where there is none of that name. */
  readonly drop: (name: string) => Dropped | null;
};

type Ports = { readonly data: string; readonly clock: Clock; readonly packs: PackStore };

export function openRounds(ports: Ports, begin: Rounds['begin']): Rounds {
  return {
    look: (language) => lookAtRounds(ports, language),
    begin,
    keep: (content) => keep(ports, content),
    letGo: (name, by) => letGo(ports, name, by),
    drop: (name) => dropReport(ports.data, name),
  };
}

const kept = shape({ kind: oneOf(['checklist', 'behaviour']) });

/** The day is the laptop's: nobody types it. */
function keep({ data, clock }: Ports, said: unknown): { readonly name: string } | null {
  const read = kept(said);
  if (read === bad) return null;
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const whole = { ...(said as object), version: 1, day };
  const content = read.kind === 'checklist' ? parseChecklist(whole) : parseBehaviour(whole);
  if (content === null) return null;
  const name = `${read.kind}-${hostChance.secret(9)}`;
  writeReport(data, 'reports', { name, content });
  return { name };
}

/** Two keys, one of each side, both of the panel's own bodies; said once. */
function letGo({ data, clock }: Ports, name: string, by: readonly Body[]): boolean {
  const { checklists, behaviour } = readReports(data);
  const found = [...checklists, ...behaviour].find((one) => one.name === name);
  const isOfPanel = by.every((body) => found?.kept.panel.includes(body));
  if (!found || found.kept.letGo !== undefined || !isOfPanel || !isJoint(by)) return false;
  const day = new Date(clock.now()).toISOString().slice(0, 10);
  const content = { ...found.kept, letGo: { day, by } };
  writeReport(data, 'reports', { name, content });
  return true;
}
