import type { LinkState } from '../link/link.ts';
import type { SeatCommand } from '../session/command.ts';
import type { OwnSide } from '../session/own-side.ts';
import type { SeatMine, SeatScene } from '../session/view/seat-view.ts';
import type { ShownContest } from '../session/view/shown-contest.ts';
import type { ShownSurvey } from '../session/view/shown-survey.ts';
import type { Telling } from '../session/view/telling.ts';

/** What a bot would do now, and a name that tells this occasion from every other. */
export type Act = { readonly occasion: string; readonly command: SeatCommand };

function voteNow(telling: Telling, mine: SeatMine, pick: number): Act | null {
  const { target, state, choices } = telling;
  const isAsked = (state === 'voting' || state === 'private') && choices.length > 0;
  if (!isAsked || !isAwaited(mine)) return null;
  const { turn } = mine;
  const offered = telling.among ?? [...choices.keys()];
  const choice = offered[Math.min(offered.length - 1, Math.floor(pick * offered.length))] ?? 0;
  const occasion = `vote ${target.team} ${target.run} ${target.at} ${target.round} ${turn?.given ?? 0}`;
  return {
    occasion,
    command: { kind: 'cast-vote', target, choice, ...(turn && { voter: turn.given }) },
  };
}

function isAwaited({ turn, vote, mayVote }: SeatMine): boolean {
  return mayVote && (turn === undefined ? vote === null : turn.given < turn.of);
}

function answerNow(contest: ShownContest, mine: SeatMine, pick: number): Act | null {
  const { number, round, options, state, by } = contest;
  const isAsked = state === 'asking' && by === 'devices' && mine.rules !== 'observing';
  if (!isAsked || mine.answer !== null) return null;
  const choice = Math.min(options.length - 1, Math.floor(pick * options.length));
  return {
    occasion: `contest ${number} ${round}`,
    command: { kind: 'answer-contest', number, round, choice },
  };
}

/** Mostly an answer, now and then the pot or the cloud. */
function answerSurveyNow(survey: ShownSurvey, mine: SeatMine, pick: number): Act | null {
  const { question } = mine;
  const asked = question && survey.questions[question.item];
  if (!asked) return null;
  const { person, item } = question;
  const { round } = survey;
  const answer = Math.floor(pick * (asked.answers.length + 2));
  return {
    occasion: `survey ${round} ${person} ${item}`,
    command: { kind: 'answer-survey', round, person, item, answer },
  };
}

function actIn(phase: SeatScene['phase'], mine: SeatMine, pick: number): Act | null {
  if (phase.name === 'contest') return answerNow(phase.contest, mine, pick);
  if (phase.name === 'survey') return answerSurveyNow(phase.survey, mine, pick);
  return phase.name === 'play' ? voteNow(phase.telling, mine, pick) : null;
}

const ownSides: readonly OwnSide[] = ['uniform', 'civil', 'unsaid'];

function anySide(pick: number): OwnSide {
  return ownSides[Math.floor(pick * ownSides.length)] ?? 'unsaid';
}

/** `pick` is 0 … 1 and decides between choices. Null while there is nothing to do. */
export function nextAct(
  {
    status,
    scene,
    mine,
    unsent,
  }: Pick<LinkState, 'status' | 'unsent'> & {
    readonly scene: SeatScene | null;
    readonly mine: SeatMine | null;
  },
  pick: number,
): Act | null {
  if (status !== 'live' || unsent > 0 || scene === null || mine === null) return null;
  if (scene.paused !== null || scene.stopped) return null;
  if (scene.phase.name === 'rules' && mine.rules === 'unasked')
    return { occasion: 'rules', command: { kind: 'agree-rules' } };
  if (mine.side === 'asked')
    return { occasion: 'side', command: { kind: 'tell-side', side: anySide(pick) } };
  return actIn(scene.phase, mine, pick);
}
