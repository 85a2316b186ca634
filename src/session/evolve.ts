import type { Event, EventOf } from './event.ts';
import { evolveBallot, evolveVotes, isBeforeVote } from './evolve/ballot.ts';
import { evolveClocks, isOfClocks } from './evolve/clocks.ts';
import { evolveContests, type ContestEvent } from './evolve/contests.ts';
import { evolveDebrief } from './evolve/debrief.ts';
import { evolveLobby } from './evolve/lobby.ts';
import { evolveNotebook, type NotebookEvent } from './evolve/notebook.ts';
import { merged } from './evolve/merging.ts';
import { evolveOffers, isOfOffers } from './evolve/offers.ts';
import { evolveRuns } from './evolve/runs.ts';
import { evolveSafety, isOfSafety } from './evolve/safety.ts';
import { evolveSeats } from './evolve/seats.ts';
import { evolveSurvey, type SurveyEvent } from './evolve/survey.ts';
import type { Group } from './group.ts';

/** The group after one more thing has happened. Pure; needs no story, no clock and no chance. */
export function evolve(group: Group, event: Event): Group {
  const lastAt = event.at;
  return { ...after(group, event), sequence: group.sequence + 1, lastAt };
}

const isVote = (event: Event): event is EventOf<'vote-cast'> => event.kind === 'vote-cast';

/** The same for many, one after another. Three hundred votes cost little more than one. */
export function evolveAll(group: Group, events: readonly Event[]): Group {
  let now = group;
  let votes: EventOf<'vote-cast'>[] = [];
  const count = (): void => {
    const last = votes.at(-1);
    if (!last) return;
    const sequence = now.sequence + votes.length;
    now = { ...evolveVotes(now, votes), sequence, lastAt: last.at };
    votes = [];
  };
  for (const event of events) {
    if (isVote(event)) votes.push(event);
    else {
      count();
      now = evolve(now, event);
    }
  }
  count();
  return now;
}

function after(group: Group, event: Event): Group {
  if (isOfClocks(event)) return evolveClocks(group, event);
  if (isOfOffers(event)) return evolveOffers(group, event);
  if (isOfSafety(event)) return evolveSafety(group, event);
  if (isBeforeVote(event)) return evolveBallot(group, event);
  if (event.kind === 'team-merged') return merged(group, event);
  switch (event.kind) {
    case 'group-opened':
    case 'scenario-pinned':
    case 'settings-changed':
    case 'page-turned':
    case 'phase-entered':
    case 'replanned':
    case 'door-opened':
    case 'door-shut':
    case 'rule-kept':
    case 'rule-struck':
      return evolveLobby(group, event);
    case 'seat-joined':
    case 'seat-left':
    case 'seat-moved':
    case 'seat-renamed':
    case 'people-confirmed':
    case 'hearing-told':
    case 'language-spoken':
    case 'rules-answered':
    case 'role-given':
    case 'roles-dealt':
      return evolveSeats(group, event);
    case 'line-turned':
    case 'showing-moved':
    case 'rehearsal-started':
    case 'talk-started':
    case 'vote-opened':
    case 'vote-cast':
    case 'hands-counted':
    case 'vote-dropped':
    case 'decision-closed':
      return evolveBallot(group, event);
    case 'team-started':
    case 'step-taken':
    case 'run-branched':
    case 'what-if-ended':
    case 'inject-released':
    case 'inject-withheld':
      return evolveRuns(group, event);
    case 'focus-set':
    case 'debrief-turned':
    case 'debrief-stepped':
    case 'stops-arranged':
    case 'replay-turned':
    case 'replay-differed':
    case 'ended':
      return evolveDebrief(group, event);
    default:
      return besideTheStory(group, event);
  }
}

function besideTheStory(group: Group, event: ContestEvent | SurveyEvent | NotebookEvent): Group {
  switch (event.kind) {
    case 'contest-started':
    case 'contest-answered':
    case 'contest-round-closed':
    case 'contest-round-opened':
    case 'contest-board-shown':
    case 'contest-ended':
      return evolveContests(group, event);
    case 'survey-asked':
    case 'survey-answered':
    case 'sheet-entered':
    case 'sheet-taken-back':
    case 'survey-closed':
      return evolveSurvey(group, event);
    default:
      return evolveNotebook(group, event);
  }
}
