import { cellsOf, type KeptItem, type KeptRound } from '../../report/kept-round.ts';
import { hopes, indicatorLists } from '../../scenario/survey/indicator.ts';
import {
  bad,
  listOf,
  oneOf,
  orNull,
  shape,
  text,
  truth,
  whole,
  type Reader,
} from '../../session/parse/readers.ts';
import { askedInRounds, mostInRound, roundMonths } from '../../session/round.ts';

const day = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const key = text(/^[^\p{C}]{1,120}$/u);
const words = text(/^[^\p{C}]{0,400}$/u);
const count = orNull(whole(0, 99_999));
const most = 64;

const item: Reader<KeptItem> = (value) => {
  const read = shape({
    item: key,
    list: oneOf(indicatorLists),
    measures: words,
    asks: words,
    answers: listOf(words, most),
    hoped: oneOf(hopes),
    isDraft: truth,
    totals: listOf(count, most),
    people: count,
  })(value);
  return read !== bad && read.totals.length === cellsOf(read) ? read : bad;
};

const round: Reader<KeptRound> = shape({
  kind: oneOf(['round']),
  version: oneOf([1]),
  months: oneOf(roundMonths),
  of: oneOf(askedInRounds),
  day,
  items: listOf(item, mostInRound),
  notAsked: listOf(key, 999),
});

const orNot = <T>(read: Reader<T>, value: unknown): T | null => {
  const found = read(value);
  return found === bad ? null : found;
};

/** A round as it was kept, on this laptop or another; null for anything else, and for another version. */
export const parseRound = (value: unknown): KeptRound | null => orNot(round, value);
