import {
  bad,
  listOf,
  oneOf,
  orNull,
  shape,
  text,
  whole,
  type Reader,
} from '../session/parse/readers.ts';
import {
  behaviours,
  bodies,
  checklistSteps,
  fewestWatched,
  isJoint,
  mostWatched,
  type BehaviourRecord,
  type Checklist,
} from './committee.ts';

const day = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const month = text(/^\d{4}-(0[1-9]|1[0-2])$/);
const key = text(/^[^\p{C}]{1,120}$/u);
const most = 64;

/** Both sides sit on it, each body once. */
const panel: Reader<Checklist['panel']> = (value) => {
  const read = listOf(oneOf(bodies), bodies.length)(value);
  return read !== bad && isJoint(read) && new Set(read).size === read.length ? read : bad;
};

const letGo = shape({ day, by: panel });

/** What was kept before anybody asked whether it may leave has no such field. */
const mayHaveLeft =
  <T extends object>(read: Reader<T>): Reader<T> =>
  (value) => {
    const found = read(value);
    const said: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'letGo') : undefined;
    if (found === bad || said === undefined) return found;
    const left = letGo(said);
    return left === bad ? bad : { ...found, letGo: left };
  };

/** What stands in a line of a committee's own writing. */
const line = text(/^(?=.*\S)[^\p{C}]{1,200}$/u);

const checklistLine: Reader<Checklist['lines'][number]> = (value) => {
  const read = shape({
    item: key,
    step: oneOf(checklistSteps),
    evidence: orNull(shape({ seen: line, when: month, by: oneOf(bodies) })),
  })(value);
  return read !== bad && (read.step === 'none') === (read.evidence === null) ? read : bad;
};

const lines: Reader<Checklist['lines']> = (value) => {
  const read = listOf(checklistLine, most)(value);
  const isFit =
    read !== bad && read.length > 0 && new Set(read.map((one) => one.item)).size === read.length;
  return isFit ? read : bad;
};

const checklist: Reader<Checklist> = shape({
  kind: oneOf(['checklist']),
  version: oneOf([1]),
  day,
  panel,
  lines,
});

const seen = whole(0, mostWatched);
const behaviour: Reader<BehaviourRecord> = (value) => {
  const read = shape({
    kind: oneOf(['behaviour']),
    version: oneOf([1]),
    day,
    panel,
    watched: whole(fewestWatched, mostWatched),
    seen: shape({
      greets: seen,
      'says-why': seen,
      asks: seen,
      waits: seen,
      'hands-seen': seen,
      'says-back': seen,
      'lets-go': seen,
    }),
  })(value);
  const isFit = read !== bad && behaviours.every((one) => read.seen[one] <= read.watched);
  return isFit ? read : bad;
};

const orNot = <T>(read: Reader<T>, value: unknown): T | null => {
  const found = read(value);
  return found === bad ? null : found;
};

/** A joint committee's checklist: every step but the first with its evidence, or null. */
export const parseChecklist = (value: unknown): Checklist | null =>
  orNot(mayHaveLeft(checklist), value);
/** What a joint panel saw, of five meetings at least; null for anything else. */
export const parseBehaviour = (value: unknown): BehaviourRecord | null =>
  orNot(mayHaveLeft(behaviour), value);
