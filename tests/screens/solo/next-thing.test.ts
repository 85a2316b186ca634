import { expect, test } from 'vitest';
import type { DebriefPictures } from '../../../src/report/debrief-pictures.ts';
import { nextThing } from '../../../src/screens/solo/next-thing.ts';
import { phaseNames, type PhaseName } from '../../../src/session/group.ts';
import type { RunId } from '../../../src/session/ids.ts';
import type { ConsoleScene } from '../../../src/session/view/console-view.ts';
import type { Telling } from '../../../src/session/view/telling.ts';

const target = { team: 'gourd', run: 'r1' as RunId, at: 1, round: 1 } as const;
const noPictures: DebriefPictures = {
  stops: [],
  roads: [],
  walks: [],
  meters: [],
  endings: [],
  prompts: [],
  shifts: [],
  chair: null,
};
const noDebrief = {
  scripts: { happened: [], felt: [], why: [], 'take-home': [] },
  minutes: { happened: 3, felt: 3, why: 3, 'take-home': 3 },
  spare: [],
  replay: null,
};
const chair = { name: 'Somebody', picture: 'elder', lines: ['I did not come.'] };

const inPhase = (phase: PhaseName, more: Partial<ConsoleScene> = {}) =>
  ({ phase, phases: phaseNames, teams: [], debrief: null, ...more }) as unknown as ConsoleScene;

function telling(change: Partial<Telling>): ConsoleScene {
  const told = {
    target,
    lines: [{}, {}],
    moreLines: false,
    ending: null,
    state: 'voting',
    decision: {},
    ...change,
  };
  return inPhase('play', {
    teams: [{ panel: { telling: told } }] as unknown as ConsoleScene['teams'],
  });
}

test('[SOLO-1] one button leads through all phases and deals the roles', () => {
  const led = phaseNames.filter((phase) => phase !== 'play' && phase !== 'debrief');
  const moves = led.map((phase) => nextThing(inPhase(phase)));
  expect(moves.map((move) => (move.kind === 'do' ? move.commands : move.kind))).toEqual([
    [{ kind: 'move-on', to: 'rules' }],
    [{ kind: 'move-on', to: 'rules' }],
    [{ kind: 'move-on', to: 'roles' }],
    [{ kind: 'deal-roles' }, { kind: 'move-on', to: 'play' }],
    [{ kind: 'move-on', to: 'debrief' }],
    [{ kind: 'end', keeping: 'totals' }],
    'over',
  ]);
});

test('[SOLO-1] a story without roles goes from its rules straight to play', () => {
  const phases = phaseNames.filter((phase) => phase !== 'roles' && phase !== 'de-roling');
  expect(nextThing(inPhase('rules', { phases }))).toMatchObject({
    commands: [{ kind: 'move-on', to: 'play' }],
  });
});

test('[SOLO-2] the button shows lines, passes what is done aloud, and waits for a choice', () => {
  const commands = (change: Partial<Telling>) => {
    const next = nextThing(telling(change));
    return next.kind === 'do' ? next.commands : next.kind;
  };
  expect(commands({ moreLines: true })).toEqual([{ kind: 'turn-line', target, line: 2 }]);
  expect(commands({ state: 'rehearsing' })).toEqual([{ kind: 'open-vote', target }]);
  expect(commands({ state: 'talking' })).toEqual([{ kind: 'open-vote', target }]);
  expect(commands({ state: 'voting' })).toBe('choose');
  expect(commands({ state: 'settled' })).toEqual([{ kind: 'go-on', target }]);
  expect(commands({ decision: null })).toEqual([{ kind: 'go-on', target }]);
  const ending = { key: 'end', name: 'An end', picture: '' };
  expect(commands({ ending })).toEqual([{ kind: 'move-on', to: 'debrief' }]);
});

type At = NonNullable<ConsoleScene['debrief']>['at'];

/** Every stop the button leads to, the first included. */
function walkDebrief(withChair: DebriefPictures['chair']): At[] {
  const seen: At[] = [{ step: 'happened', picture: 'paths', item: 0 }];
  for (;;) {
    let at = seen.at(-1) as At;
    const pictures = { ...noPictures, chair: withChair };
    const next = nextThing(
      inPhase('debrief', { debrief: { ...noDebrief, at, script: [], pictures } }),
    );
    if (next.kind !== 'do') throw new Error('the debrief never waits');
    for (const command of next.commands) {
      if (command.kind === 'end') return seen;
      if (command.kind === 'debrief-step') at = { ...at, step: command.step };
      if (command.kind === 'debrief-picture')
        at = { ...at, picture: command.picture, item: command.item };
    }
    seen.push(at);
  }
}

test('[SOLO-3] every step and picture of the debrief comes once, and the chair where there is one', () => {
  expect(walkDebrief(chair).map(({ picture }) => picture)).toEqual([
    'paths',
    'meters',
    'endings',
    'prompts',
    'prompts',
    'chair',
  ]);
  expect(walkDebrief(null).map(({ step }) => step)).toEqual([
    'happened',
    'happened',
    'happened',
    'felt',
    'why',
  ]);
});

test('[SOLO-4] what stands still is set going again', () => {
  const next = nextThing(inPhase('play', { paused: 'clock-jump' }));
  expect(next).toMatchObject({ commands: [{ kind: 'resume' }] });
});
