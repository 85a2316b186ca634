import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentBeat } from '../../../src/session/current-beat.ts';
import type { Facts } from '../../../src/session/facts.ts';
import type { Group, Seat } from '../../../src/session/group.ts';
import { audience, mineOf, sceneOf, view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { randomGroup } from './random-group.ts';
import { facts, seatId } from './sample-group.ts';
import { everyChoice, everyLine, sampleScenario } from './sample-scenario.ts';

const seatsOf = (group: Group): readonly Seat[] => [...group.seats.values()];
const asSeat = ({ id }: Seat): Viewer => ({ kind: 'seat', seat: id });
const stage: Viewer = { kind: 'stage', language: 'en' };
const facilitator: Viewer = { kind: 'facilitator', language: 'en' };
const bytes = (group: Group, viewer: Viewer, known: Facts = facts): string =>
  JSON.stringify(view(group, viewer, known));

const always = (check: (group: Group) => void): void => {
  fc.assert(fc.property(randomGroup, check), { numRuns: 300 });
};

function ownTeam(group: Group, seat: Seat): Group['teams'][number] {
  const team = group.teams.find((one) => one.id === seat.team);
  if (team === undefined) throw new Error('A seat always has a team.');
  return team;
}

test('[VIEW-1] a seat gets the shown lines of its own beat and no other text of the story', () => {
  always((group) => {
    for (const seat of seatsOf(group)) {
      const team = ownTeam(group, seat);
      const { path } = currentBeat(group, team, sampleScenario);
      const shown = everyLine
        .filter(({ knot }) => knot === path)
        .slice(0, team.line + 1)
        .filter(({ role }) => role === null || role === seat.role)
        .map(({ text }) => text);
      const got = bytes(group, asSeat(seat));
      const found = everyLine.map(({ text }) => text).filter((text) => got.includes(text));
      expect(found).toEqual(shown);
      const foreign = everyChoice.filter((text) => got.includes(text) && !text.startsWith(path));
      expect(foreign).toEqual([]);
    }
  });
});

test('[VIEW-2] a line for a role never reaches the stage or another role, and does reach the facilitator', () => {
  const secrets = everyLine.filter(({ role }) => role !== null);
  always((group) => {
    const wall = bytes(group, stage);
    expect(secrets.filter(({ text }) => wall.includes(text))).toEqual([]);
    for (const seat of seatsOf(group)) {
      const got = bytes(group, asSeat(seat));
      const foreign = secrets.filter(({ role, text }) => role !== seat.role && got.includes(text));
      expect(foreign).toEqual([]);
    }
    const console = bytes(group, facilitator);
    for (const team of group.teams) {
      const { lines } = currentBeat(group, team, sampleScenario);
      expect(lines.filter(({ text }) => !console.includes(text))).toEqual([]);
    }
  });
});

test('[VIEW-3] what a role wants and hides reaches only its holder', () => {
  always((group) => {
    for (const role of ['leader', 'nurse']) {
      for (const card of ['goal', 'interest', 'secret'].map((part) => `${part} of the ${role}`)) {
        expect(bytes(group, stage)).not.toContain(card);
        expect(bytes(group, facilitator)).not.toContain(card);
        const readers = seatsOf(group).filter((seat) => bytes(group, asSeat(seat)).includes(card));
        expect(readers).toEqual(seatsOf(group).filter((seat) => seat.role === role));
      }
    }
  });
});

test('[VIEW-4] nothing that others do to their votes, people, rules and connection changes a byte of a seat', () => {
  const elsewhere: Facts = { ...facts, now: 99_999, chance: 5, present: new Set([seatId(0)]) };
  fc.assert(
    fc.property(randomGroup, fc.nat(), (group, pick) => {
      const mine = seatsOf(group)[pick % group.seats.size];
      if (mine === undefined) return;
      const seats = seatsOf(group).map((seat) =>
        seat.id === mine.id ? seat : { ...seat, people: 9, rules: 'unasked' as const },
      );
      const teams = group.teams.map((team) => {
        const others = seats.filter(({ id }) => id !== mine.id);
        const own = team.ballot.cast.get(mine.id);
        const cast = new Map(others.map(({ id }) => [id, [`sealed/${id}/2`] as readonly string[]]));
        if (own !== undefined) cast.set(mine.id, own);
        return { ...team, ballot: { ...team.ballot, cast } };
      });
      const late = { ...mine, id: seatId(99), role: null };
      const changed: Group = {
        ...group,
        teams,
        seats: new Map([...seats, late].map((seat) => [seat.id, seat])),
        sequence: group.sequence + 40,
        lastAt: 98_765,
      };
      expect(bytes(changed, asSeat(mine), elsewhere)).toBe(bytes(group, asSeat(mine)));
    }),
    { numRuns: 300 },
  );
});

test('[VIEW-4] what another team does changes no byte of a seat', () => {
  always((group) => {
    for (const seat of seatsOf(group)) {
      const alone = { ...group, teams: group.teams.filter(({ id }) => id === seat.team) };
      expect(bytes(alone, asSeat(seat))).toBe(bytes(group, asSeat(seat)));
    }
  });
});

test('[VIEW-5] no view holds a sealed vote, and none depends on what another seat voted', () => {
  always((group) => {
    const swapped = {
      ...group,
      teams: group.teams.map((team) => {
        const cast = new Map([...team.ballot.cast.keys()].map((id) => [id, [`sealed/${id}/1`]]));
        return { ...team, ballot: { ...team.ballot, cast } };
      }),
    };
    for (const viewer of [stage, facilitator, ...seatsOf(group).map(asSeat)]) {
      expect(bytes(group, viewer)).not.toContain('sealed/');
    }
    for (const viewer of [stage, facilitator]) {
      expect(bytes(swapped, viewer)).toBe(bytes(group, viewer));
    }
    for (const seat of seatsOf(group)) {
      const scene = JSON.stringify(sceneOf(group, asSeat(seat), facts));
      expect(JSON.stringify(sceneOf(swapped, asSeat(seat), facts))).toBe(scene);
    }
  });
});

test('[VIEW-6] one audience, one scene; and scene and mine together are the view', () => {
  always((group) => {
    const scenes = new Map<string, string>();
    for (const viewer of [stage, facilitator, ...seatsOf(group).map(asSeat)]) {
      const key = audience(group, viewer);
      const scene = JSON.stringify(sceneOf(group, viewer, facts));
      expect(scenes.get(key) ?? scene).toBe(scene);
      scenes.set(key, scene);
      expect(view(group, viewer, facts)).toEqual({
        kind: viewer.kind,
        scene: sceneOf(group, viewer, facts),
        mine: mineOf(group, viewer, facts),
      });
    }
  });
});

test('[VIEW-9] while the stop key is held no seat and no stage has a word of the story', () => {
  always((group) => {
    const stopped = { ...group, stopped: true };
    const words = [
      ...everyLine.map(({ text }) => text),
      ...everyChoice,
      'The paper road',
      'Dulomi',
      'The leader',
      'The nurse',
      'of the',
      'bridge',
      'Trust',
      'solmirela',
    ];
    for (const viewer of [stage, ...seatsOf(group).map(asSeat)]) {
      const got = bytes(stopped, viewer);
      expect(words.filter((word) => got.includes(word))).toEqual([]);
      expect(got).toContain('"stopped":true');
    }
  });
});

/** Says where each voice is fetched by the very words it says. */
const heard: Facts = {
  ...facts,
  scenario: { ...sampleScenario, voice: (_, shown, language) => `voice ${language} ${shown}` },
};

const stringsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
};

test('[VIEW-23] a voice stands in a view only where the words it says do', () => {
  let voices = 0;
  always((group) => {
    for (const viewer of [stage, facilitator, ...seatsOf(group).map(asSeat)]) {
      const all = new Set(stringsIn(view(group, viewer, heard)));
      const told = [...all].filter((text) => text.startsWith('voice '));
      voices += told.length;
      const words = told.map((text) => text.replace(/^voice \S+ /, ''));
      expect(words.filter((text) => !all.has(text))).toEqual([]);
    }
  });
  expect(voices).toBeGreaterThan(300);
});
