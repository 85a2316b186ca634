import { cuts } from '../scenario/pack.ts';
import { bad, listOf, oneOf, shape, text, truth, whole } from '../session/parse/readers.ts';
import { mostGroups, type GroupPlan } from './plan.ts';

const plan = shape({
  name: text(/^(?=.*\S)[^\p{C}]{1,60}$/u),
  pack: text(/^[^\p{C}]{1,120}$/u),
  minutes: whole(10, 480),
  cut: oneOf(cuts),
  teams: whole(1, 8),
  inChainOfCommand: truth,
});
const session = shape({ groups: listOf(plan, mostGroups) });

/** The groups that a console asks for; null where any field is missing or out of its bounds. */
export function parsePlans(sent: unknown): readonly GroupPlan[] | null {
  const read = session(sent);
  return read === bad ? null : read.groups;
}
