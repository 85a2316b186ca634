import { describe, expect, test } from 'vitest';
import { toldRun } from '../../src/session/current-beat.ts';
import type { RunId, SeatId, TeamId } from '../../src/session/ids.ts';
import { newsOf, releasesTold } from '../../src/session/releases.ts';
import { view } from '../../src/session/view/view.ts';
import { take, vote, walk } from '../support/at-page.ts';
import { atFord, close } from '../support/at-ford.ts';
import { given, type Outcome, type Tale } from '../support/tale.ts';

function release(tale: Tale, inject = 'rain', value = 0): Outcome {
  return tale.facilitator({ kind: 'release-inject', target: tale.target(), inject, value });
}

function withhold(tale: Tale, inject = 'rain'): Outcome {
  return tale.facilitator({ kind: 'withhold-inject', target: tale.target(), inject });
}

const released = (tale: Tale): readonly string[] =>
  releasesTold(tale.team()).map(({ inject }) => inject);
const setsIn = (tale: Tale): readonly unknown[] =>
  toldRun(tale.team()).steps.flatMap((step) =>
    step.kind === 'set' && step.name !== 'cut' ? [step] : [],
  );

describe('what the facilitator brings in', () => {
  test('[INJECT-1] is set in the story just before the next choice, and open votes stay', () => {
    const tale = atFord();
    vote(tale, 's1', 2);
    vote(tale, 's2', 2);
    const target = tale.target();
    release(tale).records('inject-released');
    expect(tale.target()).toEqual(target);
    expect(tale.team().ballot.cast.size).toBe(2);
    close(tale).including({ result: { totals: [0, 0, 2] } });
    expect(setsIn(tale)).toEqual([]);
    tale.facilitator({ kind: 'go-on', target }).records('step-taken', 'step-taken', 'vote-opened');
    expect(setsIn(tale)).toEqual([{ kind: 'set', name: 'rain', value: true }]);
    expect(tale.beat().path).toBe('meeting');
  });

  test('[INJECT-1] takes the value that the facilitator picked', () => {
    const tale = atFord();
    release(tale, 'news', 2).refuses('no-such-inject');
    release(tale, 'news', 1);
    take(tale, 0);
    expect(setsIn(tale)).toEqual([{ kind: 'set', name: 'news', value: 2 }]);
  });

  test('[INJECT-2] comes only where the story has a point for it, and only once in a run', () => {
    const tale = given({ seats: 2, phase: 'play' });
    release(tale).refuses('not-open-yet');
    release(tale, 'flood').refuses('no-such-inject');
    walk(tale, [0]);
    release(tale);
    release(tale).refuses('already-so');
    walk(tale, [0]);
    release(tale).refuses('already-so');
    walk(tale, [1]);
    release(tale, 'news').refuses('not-open-yet');
  });

  test('[INJECT-2] may come late, or never', () => {
    const late = walk(atFord(), [0]);
    release(late).records('inject-released');
    take(late, 0);
    expect(setsIn(late)).toHaveLength(1);
    expect(setsIn(walk(atFord(), [0, 0]))).toEqual([]);
  });

  test('[INJECT-3] is taken back before the choice, and not after it', () => {
    const tale = atFord();
    withhold(tale).refuses('no-such-inject');
    release(tale);
    withhold(tale).records('inject-withheld');
    expect(released(tale)).toEqual([]);
    release(tale).records('inject-released');
    walk(tale, [0]);
    withhold(tale).refuses('no-such-inject');
    expect(setsIn(tale)).toHaveLength(1);
  });

  test('[INJECT-4] goes with the run it came into when the team goes back before it', () => {
    const tale = atFord();
    release(tale);
    walk(tale, [0]);
    expect(released(tale)).toEqual(['rain']);
    const at = toldRun(tale.team()).steps.findIndex(
      (step) => 'name' in step && step.name === 'rain',
    );
    const back = { kind: 'rewind', team: 'gourd', run: 'r1' as RunId, to: at } as const;
    tale.facilitator(back);
    expect(released(tale)).toEqual([]);
    walk(tale, [2]);
    expect(tale.beat().path).toBe('market');
    expect(setsIn(tale)).toEqual([]);
  });

  test('[INJECT-4] stays where the team goes back to a choice that was taken after it', () => {
    const tale = atFord();
    release(tale);
    walk(tale, [0]);
    const to = toldRun(tale.team()).steps.length - 1;
    tale.facilitator({ kind: 'rewind', team: 'gourd', run: 'r1' as RunId, to });
    expect(released(tale)).toEqual(['rain']);
    release(tale).refuses('already-so');
    expect(newsOf(tale.team())).toHaveLength(1);
    walk(tale, [2]);
    expect(tale.beat().path).toBe('meeting');
    expect(setsIn(tale)).toHaveLength(1);
  });

  test('[INJECT-5] waits like everything else, and has no place in a what-if', () => {
    const tale = atFord();
    const target = tale.target();
    tale.facilitator({ kind: 'pause' });
    release(tale).refuses('paused');
    tale.facilitator({ kind: 'resume' });
    release(tale);
    tale.facilitator({ kind: 'move-on', to: 'de-roling' });
    withhold(tale).refuses('wrong-phase');
    tale.facilitator({ kind: 'move-on', to: 'debrief' });
    tale.facilitator({ kind: 'start-what-if', team: 'gourd', run: target.run, at: target.at });
    tale.facilitator({ kind: 'step-what-if', target: tale.target(), choice: 2 });
    expect(tale.beat().path).toBe('market');
  });
});

describe('what was brought in is seen', () => {
  const facts = (tale: Tale) => tale.facts();

  test('[INJECT-6] by the team it came to, on its devices and on the wall, until its next choice', () => {
    const tale = atFord({ settings: { teams: 2 } });
    const ofTeam = (team: TeamId): SeatId =>
      [...tale.group.seats.values()].find((seat) => seat.team === team)?.id ?? ('' as SeatId);
    const mine = ofTeam('gourd');
    const other = ofTeam('kite');
    const newsFor = (seat: SeatId): unknown => {
      const seen = view(tale.group, { kind: 'seat', seat }, facts(tale));
      return seen.kind === 'seat' && seen.scene.phase.name === 'play'
        ? seen.scene.phase.telling.news
        : null;
    };
    const before = JSON.stringify(view(tale.group, { kind: 'seat', seat: other }, facts(tale)));
    expect(newsFor(mine)).toEqual([]);
    release(tale);
    const card = { key: 'rain', name: 'Rain', text: 'It rains.', picture: 'wait' };
    expect(newsFor(mine)).toEqual([card]);
    expect(JSON.stringify(view(tale.group, { kind: 'seat', seat: other }, facts(tale)))).toBe(
      before,
    );
    const stage = view(tale.group, { kind: 'stage', language: 'en' }, facts(tale));
    expect(stage).toMatchObject({
      scene: { phase: { panels: [{ telling: { news: [card] } }, { telling: { news: [] } }] } },
    });
    walk(tale, [0]);
    expect(newsFor(mine)).toEqual([]);
  });

  test('[INJECT-6] not before the last line of the beat is shown', () => {
    const tale = given({ seats: 1, phase: 'play' });
    take(tale, 0);
    release(tale);
    const news = (): unknown =>
      view(tale.group, { kind: 'stage', language: 'en' }, tale.facts()).scene;
    expect(news()).toMatchObject({ phase: { panels: [{ telling: { news: [] } }] } });
    walk(tale, []);
    expect(news()).toMatchObject({ phase: { panels: [{ telling: { news: [{ key: 'rain' }] } }] } });
  });

  test('[INJECT-7] by the facilitator, with where each team stands to it', () => {
    const tale = atFord({ settings: { teams: 2 } });
    const injects = (): unknown => {
      const seen = view(tale.group, { kind: 'facilitator', language: 'en' }, facts(tale));
      return seen.kind === 'facilitator' ? seen.scene.injects : null;
    };
    expect(injects()).toMatchObject([
      {
        key: 'rain',
        values: ['true'],
        teams: [{ team: 'gourd', stands: 'here' }, { stands: 'elsewhere' }],
      },
      { key: 'news', text: 'A word comes.', values: ['1', '2'] },
    ]);
    release(tale);
    expect(injects()).toMatchObject([
      { teams: [{ stands: 'waiting' }, { stands: 'elsewhere' }] },
      {},
    ]);
    walk(tale, [0]);
    expect(injects()).toMatchObject([{ teams: [{ stands: 'done' }, { stands: 'elsewhere' }] }, {}]);
  });

  test('[INJECT-7] is a list only while the story is played', () => {
    const tale = given({ seats: 1, phase: 'roles' });
    const seen = view(tale.group, { kind: 'facilitator', language: 'en' }, facts(tale));
    expect(seen).toMatchObject({ scene: { injects: [] } });
  });
});
