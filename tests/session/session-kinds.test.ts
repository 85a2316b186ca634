import { describe, expect, test } from 'vitest';
import { briefing } from '../../src/report/briefing.ts';
import { evolve } from '../../src/session/evolve.ts';
import type { GroupId, SeatId } from '../../src/session/ids.ts';
import { sessionKinds, type SessionKind } from '../../src/session/session-kind.ts';
import { view } from '../../src/session/view/view.ts';
import { openTale, type Tale } from '../support/tale.ts';
import { theFord } from '../support/the-ford.ts';

function opened(as: SessionKind, chosen = true): Tale {
  const tale = openTale(theFord, as);
  const { name, hash } = theFord;
  if (chosen) tale.facilitator({ kind: 'choose-scenario', name, hash });
  return tale;
}

const stageOf = (tale: Tale) => {
  const seen = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
  if (seen.kind !== 'stage') throw new Error('Not a stage.');
  return seen.scene;
};

const consoleOf = (tale: Tale) => {
  const seen = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
  if (seen.kind !== 'facilitator') throw new Error('Not a console.');
  return seen.scene;
};

describe('kinds of sessions', () => {
  test.each(sessionKinds)('[KIND-1] a %s is opened as one, and stays one', (as) => {
    const tale = opened(as);
    expect(tale.group.as).toBe(as);
    expect(tale.events[0]).toEqual(
      expect.objectContaining(as === 'workshop' ? { kind: 'group-opened' } : { as }),
    );
    expect(stageOf(tale).as).toBe(as);
    expect(consoleOf(tale).as).toBe(as);
    const again = { kind: 'open-group', group: 'g2' as GroupId, as: 'workshop' } as const;
    tale.room(again).refuses('already-so');
  });

  test('[KIND-1] a journal that names none is a workshop’s', () => {
    const [first] = opened('workshop').events;
    expect(first).not.toHaveProperty('as');
    const { group } = opened('briefing');
    const old = { kind: 'group-opened', group: group.id, seed: 1, v: 1, at: 1 } as const;
    expect(evolve(group, old)).toMatchObject({ as: 'workshop', door: 'open' });
  });

  test('[KIND-2] nobody joins, plays or decides in a briefing', () => {
    const tale = opened('briefing');
    tale.room({ kind: 'join', seat: 's1' as SeatId, language: 'en' }).refuses('door-shut');
    tale.facilitator({ kind: 'open-door' }).refuses('another-kind-of-session');
    tale.facilitator({ kind: 'move-on', to: 'rules' }).refuses('another-kind-of-session');
    tale.facilitator({ kind: 'move-on', to: 'debrief' }).refuses('another-kind-of-session');
    tale.facilitator({ kind: 'stop' }).records('stopped');
    expect(stageOf(tale).phase).toEqual({ name: 'waiting' });
  });

  test('[KIND-3] pages are turned in a briefing, within it, once a story is chosen', () => {
    const bare = opened('briefing', false);
    bare.atHand = null;
    bare.facilitator({ kind: 'turn-page', page: 1 }).refuses('no-scenario');
    expect(stageOf(bare).phase).toEqual({ name: 'waiting' });
    const tale = opened('briefing');
    const pages = briefing(theFord, 'en');
    tale.facilitator({ kind: 'turn-page', page: 0 }).refuses('already-so');
    tale.facilitator({ kind: 'turn-page', page: pages.length }).refuses('no-such-page');
    tale.facilitator({ kind: 'turn-page', page: 2 }).records('page-turned');
    expect(stageOf(tale).phase).toEqual({
      name: 'briefing',
      page: pages[2],
      at: 2,
      pages: pages.length,
    });
    expect(consoleOf(tale).briefing).toMatchObject({ at: 2, next: pages[3] });
    tale.facilitator({ kind: 'turn-page', page: pages.length - 1 }).records('page-turned');
    expect(consoleOf(tale).briefing?.next).toBeNull();
    opened('workshop')
      .facilitator({ kind: 'turn-page', page: 1 })
      .refuses('another-kind-of-session');
  });

  test('[KIND-3] another story begins at its first page', () => {
    const tale = opened('briefing');
    tale.facilitator({ kind: 'turn-page', page: 3 });
    tale.facilitator({ kind: 'choose-scenario', name: 'other', hash: 'other' });
    expect(tale.group.page).toBe(0);
  });

  test('[KIND-4] only a workshop can be kept', () => {
    for (const as of ['briefing', 'rehearsal'] as const) {
      const tale = opened(as);
      tale.facilitator({ kind: 'end', keeping: 'kept' }).refuses('nothing-is-kept');
      tale.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
    }
    opened('workshop').facilitator({ kind: 'end', keeping: 'kept' }).records('ended');
  });

  test('[KIND-5] the wall of a briefing is the same byte by byte, whatever a group did or is', () => {
    const one = opened('briefing');
    const { group } = one;
    const played = opened('workshop');
    for (let seat = 1; seat <= 6; seat += 1) played.join(`s${seat}`);
    played.facilitator({ kind: 'move-on', to: 'rules' });
    played.facilitator({ kind: 'move-on', to: 'roles' });
    played.facilitator({ kind: 'deal-roles' });
    const crowded = { ...played.group, as: group.as, page: group.page, phase: group.phase };
    const seen = [group, crowded].map((each) =>
      JSON.stringify(view(each, { kind: 'stage', language: 'en' }, one.facts())),
    );
    expect(seen[0]).toContain('"name":"briefing"');
    expect(seen[1]).toBe(seen[0]);
  });

  test('[KIND-5] but for one sentence, which stands before the last page and can be turned to', () => {
    const [plain, told] = [opened('briefing'), opened('briefing')];
    told.room({ kind: 'bring-sentence', text: 'We greet first.' }).records('sentence-brought');
    expect(stageOf(told)).toMatchObject({ phase: { at: 0 } });
    const last = briefing(theFord, 'en').length - 1;
    const pages = (tale: Tale): readonly unknown[] => consoleOf(tale).briefing?.all ?? [];
    expect(pages(plain)).toEqual(briefing(theFord, 'en'));
    expect(pages(told)).toEqual(
      briefing(theFord, 'en').toSpliced(last, 0, {
        kind: 'own-words',
        text: 'We greet first.',
      } as never),
    );
    told.facilitator({ kind: 'turn-page', page: last }).records('page-turned');
    expect(stageOf(told).phase).toMatchObject({ page: { kind: 'own-words' } });
    told.facilitator({ kind: 'turn-page', page: last + 1 }).records('page-turned');
    expect(stageOf(told).phase).toMatchObject({ page: { kind: 'ask' } });
  });

  test('[KIND-6] a rehearsal is played as a workshop is', () => {
    const tale = opened('rehearsal');
    tale.join('s1').records('seat-joined');
    tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
    tale.facilitator({ kind: 'move-on', to: 'play' });
    expect(tale.group.teams).toHaveLength(1);
  });
});
