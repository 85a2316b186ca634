import { describe, expect, test } from 'vitest';
import type { InterpreterCommand, ObserverCommand } from '../../src/session/command.ts';
import {
  parseFacilitatorCommand,
  parseInterpreterCommand,
  parseObserverCommand,
  parseSeatCommand,
} from '../../src/session/parse-command.ts';
import { view } from '../../src/session/view/view.ts';
import { showAll, walk } from '../support/at-page.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';

const observer = (tale: Tale, command: ObserverCommand): Outcome =>
  tale.send({ by: 'observer', command });
const interpreter = (tale: Tale, command: InterpreterCommand): Outcome =>
  tale.send({ by: 'interpreter', command });
const done = (tale: Tale): Outcome =>
  interpreter(tale, { kind: 'finish-interpreting', target: tale.target() });

/** Before the ford's decision, with its lines still to come. */
function interpreted(turning: 'clock' | 'facilitator' = 'facilitator'): Tale {
  const settings = { interpreter: true, turning } as const;
  const tale = given({ seats: 6, phase: 'play', settings });
  showAll(tale);
  return tale;
}

describe('an observer', () => {
  test('[OBSERVE-1] marks a moment with where a team stands, or the whole room', () => {
    const tale = walk(given({ phase: 'play', settings: { teams: 2 } }), [0]);
    observer(tale, { kind: 'tag-moment', tag: 'heat', team: 'gourd' }).records('moment-tagged');
    observer(tale, { kind: 'tag-moment', tag: 'silence', team: null }).records('moment-tagged');
    observer(tale, { kind: 'tag-moment', tag: 'silence', team: 'leaf' }).refuses('no-such-team');
    const { run, at } = tale.target();
    expect(tale.group.notebook.moments).toEqual([
      { id: 1, tag: 'heat', beat: { team: 'gourd', run, at }, when: tale.now },
      { id: 2, tag: 'silence', beat: null, when: tale.now },
    ]);
    const lobby = given({ settings: { teams: 2 } });
    observer(lobby, { kind: 'tag-moment', tag: 'listening', team: 'kite' });
    expect(lobby.group.notebook.moments[0]?.beat).toBeNull();
  });

  test('[OBSERVE-1] takes a mark back', () => {
    const tale = given();
    observer(tale, { kind: 'tag-moment', tag: 'heat', team: null });
    observer(tale, { kind: 'take-tag-back', moment: 1 }).records('moment-untagged');
    observer(tale, { kind: 'take-tag-back', moment: 1 }).refuses('no-such-item');
  });

  test('[OBSERVE-2] and an interpreter can ask for nothing that others can', () => {
    const target = { team: 'gourd', run: 'r1', at: 0, round: 1 };
    const own = [
      { kind: 'tag-moment', tag: 'heat', team: null },
      { kind: 'finish-interpreting', target },
      { kind: 'show-captions', lines: ['One', ''] },
    ];
    const others = [
      { kind: 'pause' },
      { kind: 'open-vote', target },
      { kind: 'cast-vote', target, choice: 0 },
      { kind: 'agree-rules' },
    ];
    expect(own.map(parseObserverCommand)).toEqual([own[0], null, null]);
    expect(own.map(parseInterpreterCommand)).toEqual([null, own[1], own[2]]);
    for (const one of others)
      expect([parseObserverCommand(one), parseInterpreterCommand(one)]).toEqual([null, null]);
    for (const one of own)
      expect([parseFacilitatorCommand(one), parseSeatCommand(one)]).toEqual([null, null]);
    for (const lines of [['a', 'b', 'c'], ['x'.repeat(91)], ['two\nlines'], 'one'])
      expect(parseInterpreterCommand({ kind: 'show-captions', lines })).toBeNull();
  });
});

describe('an interpreter', () => {
  test('[INTERPRET-1] the decision waits after the last line until it was interpreted', () => {
    const tale = walk(interpreted(), [0]);
    expect(tale.team().ballot.state).toBe('reading');
    done(tale).records('vote-opened');
    done(tale).refuses('already-so');
  });

  test('[INTERPRET-1] what follows comes in its order: rehearsal, talk, vote', () => {
    const tale = walk(interpreted(), [0, 2]);
    expect(tale.beat().path).toBe('market');
    done(tale).records('rehearsal-started', 'clock-started');
    done(tale).refuses('already-so');
  });

  test('[INTERPRET-1] by clock the story waits too, at a choice that stands alone as well', () => {
    const tale = given({ phase: 'play', settings: { interpreter: true, turning: 'clock' } });
    tale.pass(120);
    expect(tale.beat().path).toBe('road');
    expect(tale.team().line).toBe(tale.beat().lines.length - 1);
    done(tale).records('clock-started');
    done(tale).refuses('already-so');
    tale.pass(60);
    expect(tale.beat().path).toBe('ford');
    tale.pass(60);
    expect(tale.team().ballot.state).toBe('reading');
    done(tale).records('vote-opened');
  });

  test('[INTERPRET-2] lines that are not shown yet, a pause and another moment refuse it', () => {
    const tale = given({ phase: 'play', settings: { interpreter: true } });
    done(tale).refuses('not-open-yet');
    const late = { ...tale.target(), at: 7 };
    interpreter(tale, { kind: 'finish-interpreting', target: late }).refuses('decision-gone');
    showAll(tale);
    tale.facilitator({ kind: 'pause' });
    done(tale).refuses('paused');
    const alone = walk(given({ seats: 6, phase: 'play' }), [0]);
    done(alone).refuses('already-so');
  });

  test('[INTERPRET-3] the facilitator may open the vote, or let nobody interpret any more', () => {
    const tale = walk(interpreted(), [0]);
    tale.facilitator({ kind: 'open-vote', target: tale.target() }).records('vote-opened');
    const other = walk(interpreted(), [0]);
    other
      .facilitator({ kind: 'change-settings', settings: { interpreter: false } })
      .records('settings-changed', 'vote-opened');
  });

  test('[INTERPRET-4] two lines stand at the foot of the stage until others do, or none', () => {
    const tale = given();
    const show = (...lines: string[]): Outcome =>
      interpreter(tale, { kind: 'show-captions', lines });
    show(' She says: no. ', '').records('captions-shown');
    expect(tale.group.captions).toEqual(['She says: no.']);
    show('She says: no.').refuses('already-so');
    show().records('captions-shown');
    expect(tale.group.captions).toEqual([]);
  });
});

test('[HANDS-11] helpers see what a contest asks and where it stands, and no answer', () => {
  const tale = given({ seats: 6, phase: 'play', settings: { teams: 2 } });
  const kinds = ['observer', 'interpreter'] as const;
  const contests = (): unknown[] =>
    kinds.map((kind) => {
      const seen = view(tale.group, { kind, language: 'en' }, tale.facts()).scene;
      return 'contest' in seen ? seen.contest : undefined;
    });
  expect(contests()).toEqual([null, null]);
  tale.facilitator({ kind: 'start-contest', contest: 'order', by: 'devices' });
  for (const contest of contests())
    expect(contest).toMatchObject({
      asks: 'What is first?',
      state: 'asking',
      right: null,
      clock: { kind: 'contest' },
    });
  const before = JSON.stringify(contests());
  tale.seat('s1', { kind: 'answer-contest', number: 1, round: 0, choice: 0 });
  expect(JSON.stringify(contests())).toBe(before);
  tale.facilitator({ kind: 'close-round', number: 1, round: 0 });
  for (const contest of contests()) {
    expect(contest).toMatchObject({ state: 'answered', right: expect.any(Number) });
    expect(JSON.stringify(contest)).not.toContain('totals');
  }
  tale.facilitator({ kind: 'stop' });
  expect(contests()).toEqual([null, null]);
});
