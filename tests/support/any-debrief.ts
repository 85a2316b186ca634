import { debriefSteps } from '../../src/scenario/pack.ts';
import { debriefPictures } from '../../src/session/debrief-place.ts';
import { parkedEnds } from '../../src/session/notebook.ts';
import { wordsAbout } from '../../src/session/own-words.ts';
import type { About, AnyFacilitatorCommand } from './any-command.ts';

/** Mostly the number of something that was written. */
const anyItem = ({ group, draw }: About): number => draw.whole(1, group.notebook.written + 1);

function anyBeat({ group, draw }: About) {
  const team = draw.pick(group.teams.length > 0 ? group.teams.map(({ id }) => id) : ['gourd']);
  const runs = group.teams.find(({ id }) => id === team)?.runs ?? [];
  const run = runs.length > 0 ? draw.pick(runs) : null;
  const at = draw.whole(0, (run?.steps.length ?? 0) + 1);
  return { team, run: run?.id ?? 'r9', at, line: draw.whole(0, 3) } as const;
}

type Kinds =
  | 'debrief-step'
  | 'debrief-picture'
  | 'arrange-stops'
  | 'replay-beat'
  | 'end-replay'
  | 'settle-parked'
  | 'write-words'
  | 'erase-words'
  | 'keep-words'
  | 'let-words-go';

export const anyDebriefCommand: Pick<AnyFacilitatorCommand, Kinds> = {
  'debrief-step': ({ draw }) => ({
    kind: 'debrief-step',
    step: draw.pick(debriefSteps),
    ...(draw.often(0.5) ? { seconds: draw.whole(10, 600) } : {}),
  }),
  'debrief-picture': ({ draw }) => ({
    kind: 'debrief-picture',
    picture: draw.pick(debriefPictures),
    item: draw.whole(0, 9),
  }),
  'arrange-stops': ({ draw }) => ({
    kind: 'arrange-stops',
    stops: draw.pick([[], ['chair'], ['nowhere#0']]),
  }),
  'replay-beat': (about) => ({ kind: 'replay-beat', ...anyBeat(about) }) as never,
  'end-replay': () => ({ kind: 'end-replay' }),
  'settle-parked': (about) => ({
    kind: 'settle-parked',
    item: anyItem(about),
    end: about.draw.pick(parkedEnds),
  }),
  'write-words': ({ draw }) => ({
    kind: 'write-words',
    about: draw.pick(wordsAbout),
    text: draw.pick(['We greet first', 'نسلم أولا']),
  }),
  'erase-words': (about) => ({ kind: 'erase-words', words: anyItem(about) }),
  'keep-words': (about) => ({ kind: 'keep-words', words: anyItem(about) }),
  'let-words-go': (about) => ({ kind: 'let-words-go', words: anyItem(about) }),
};
