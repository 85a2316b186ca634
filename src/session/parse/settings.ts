import { cuts } from '../../scenario/pack.ts';
import { careThings } from '../care.ts';
import { phaseNames, restReasons } from '../group.ts';
import { mostPeople, mostTeams } from '../ids.ts';
import { termAnswers } from '../terms.ts';
import { loudest } from '../wall-sound.ts';
import { listOf, oneOf, orNull, shape, someOf, text, truth, whole } from './readers.ts';

export const language = text(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/);

const rest = shape({
  before: oneOf(phaseNames),
  why: oneOf(restReasons),
  minutes: whole(1, 180),
});

const terms = shape({
  invited: orNull(oneOf(termAnswers.invited)),
  machine: orNull(oneOf(termAnswers.machine)),
  visits: orNull(oneOf(termAnswers.visits)),
  leaves: orNull(oneOf(termAnswers.leaves)),
});

const level = whole(0, loudest);
/** What a console may change of a group. */
export const settings = someOf({
  teams: whole(1, mostTeams),
  cut: oneOf(cuts),
  language,
  second: orNull(language),
  people: whole(0, mostPeople),
  turning: oneOf(['clock', 'facilitator']),
  closesWhenAllVoted: truth,
  interpreter: truth,
  needsMajority: truth,
  inTurn: truth,
  wallSpeaks: truth,
  muted: truth,
  voiceVolume: level,
  effectVolume: level,
  placeVolume: level,
  daylight: truth,
  moving: truth,
  calm: truth,
  bigRoom: truth,
  crossed: truth,
  inChainOfCommand: truth,
  terms,
  mixed: truth,
  minutes: whole(10, 480),
  care: shape({ wears: orNull(oneOf(careThings)), card: truth }),
  breaks: listOf(rest, 6),
});
