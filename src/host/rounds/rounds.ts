import type { Clock } from '../../room/ports.ts';
import type { RoundPlan } from '../../session/round.ts';
import { bad, oneOf, shape } from '../../session/parse/readers.ts';
import { hostChance } from '../host-clock.ts';
import type { PackStore } from '../pack-store.ts';
import { lookAtRounds, type RoundsLooked } from './look-at-rounds.ts';
import { parseBehaviour, parseChecklist } from './parse-kept.ts';
import { dropReport, writeReport } from './report-files.ts';

/** Rounds of questions on this laptop, and what joint panels found. */
export type Rounds = {
  /** Everything there is, in the page's language. */
  readonly look: (language: string) => Promise<RoundsLooked>;
  /** Puts the present session away and begins a round; rejects in plain words, and then nothing has changed. */
  readonly begin: (round: RoundPlan) => Promise<void>;
  /** Keeps a checklist or a record of behaviour; null where it is none. */
  readonly keep: (content: unknown) => { readonly name: string } | null;
  /** Takes one away for good; false where there is none of that name. */
  readonly drop: (name: string) => boolean;
};

type Ports = { readonly data: string; readonly clock: Clock; readonly packs: PackStore };

export function openRounds(ports: Ports, begin: Rounds['begin']): Rounds {
  return {
    look: (language) => lookAtRounds(ports, language),
    begin,
    keep: (content) => keep(ports, content),
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
