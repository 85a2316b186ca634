import { askedInRounds, mostInRound, roundMonths } from '../round.ts';
import { listOf, oneOf, shape, text } from './readers.ts';

/** Reads what a console asks a round to be; whether such people may be asked these questions is not looked at here. */
export const roundPlan = shape({
  months: oneOf(roundMonths),
  of: oneOf(askedInRounds),
  items: listOf(text(/^[^\p{C}]{1,120}$/u), mostInRound),
});
