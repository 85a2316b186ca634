// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest';
import { beginAt } from '../../../src/screens/studio/see/begin-at.ts';
import { see, type ToSee } from '../../../src/screens/studio/see/see.ts';
import { giveRole, goBack, goForward } from '../../../src/screens/studio/see/told-room.ts';

const ink = `# title: The Mill
/* remarks
over lines */
VAR trust = 5
VAR name = "x"
-> bridge
=== bridge ===
# place: bridge
The list has not come. #id: b1
It is late. #id: b2
+ [Ask her #id: c1]
    ~ trust = trust + 1
    She nods. #id: b3
    -> yard
+ [Search the cart #id: c2]
    -> yard
=== gate ===
The gate is {trust > 7: open|shut}.
-> END
=== yard ===
The yard is {trust > 7: full|empty}. #id: y1
+ [Go in #id: c3]
  Inside it is dark. #id: y2
  -> END
+ [Go home #id: c4]
  -> END
`;
const pack = `title: The Mill
minutes: [12]
notes: [Hard things happen.]
cast:
  dulomi: { name: Dulomi, art: leader, side: civil }
roles:
  leader: { name: Leader, person: dulomi, goal: To open the mill., secret: None., interests: [Peace] }
`;

const lineOf = (words: string): number =>
  ink.split('\n').findIndex((line) => line.includes(words)) + 1;

const files = {
  name: 'the-mill',
  files: { 'the-mill.ink': ink, 'pack.yaml': pack },
  strings: {},
};

async function seeAt(words: string, asked: Partial<ToSee> = {}) {
  const found = await see({
    files,
    file: 'the-mill.ink',
    line: lineOf(words),
    from: null,
    cut: 12,
    language: 'en',
    role: null,
    ...asked,
  });
  if (!found) throw new Error('The story does not open.');
  onTestFinished(() => found.told.room.close());
  const { told, seen } = found;
  const shown = () => {
    const [team] = told.room.group().teams;
    const run = team!.runs.find(({ id }) => id === team!.told)!;
    const beat = told.scenario.read({ scenario: 'x', seed: team!.seed, steps: run.steps });
    return beat.lines[team!.line]?.text;
  };
  return { told, seen, shown };
}

const yard = { path: 'yard', sets: {} };

test('[STUDIO-40] the room stands at the line under the cursor, by the shortest road', async () => {
  expect((await seeAt('The list')).shown()).toBe('The list has not come.');
  expect((await seeAt('It is late')).shown()).toBe('It is late.');
  const late = await seeAt('She nods');
  expect([late.shown(), late.seen.isThere]).toEqual(['She nods.', true]);
  expect((await seeAt('Inside it is')).shown()).toBe('Inside it is dark.');
  expect((await seeAt('[Go in')).shown()).toBe('The yard is empty.');
  const gate = await seeAt('The gate is', { from: { path: 'gate', sets: {} } });
  expect([gate.shown(), gate.seen.isThere]).toEqual(['The gate is shut.', true]);
  expect((await seeAt('~ trust = trust')).shown()).toBe('It is late.');
});

test('[STUDIO-41] it begins at any knot, with any values', async () => {
  expect((await seeAt('Inside it is', { from: yard })).shown()).toBe('Inside it is dark.');
  const full = { path: 'yard', sets: { trust: 9, name: 'a "b"' } };
  expect((await seeAt('The yard', { from: full })).shown()).toBe('The yard is full.');
  const changed = beginAt(files.files, 'the-mill.ink', full)['the-mill.ink'] ?? '';
  expect(changed.split('\n').slice(5, 9)).toEqual([
    '~ trust = 9',
    '~ name = "a \\"b\\""',
    '-> yard',
    '-> bridge',
  ]);
});

test('[STUDIO-41] a line that cannot be reached from there shows the beginning, and says so', async () => {
  const { seen, shown } = await seeAt('The list', { from: yard });
  expect([seen.isThere, shown()]).toEqual([false, 'The yard is empty.']);
});

test('[STUDIO-42] forward goes line by line up to what the tablet is asked, and back to the last choice', async () => {
  const { told, shown } = await seeAt('The list');
  expect(await goBack(told)).toBe(false);
  expect(await goForward(told)).toBe(true);
  expect(shown()).toBe('It is late.');
  await goForward(told);
  expect(told.room.group().teams[0]?.ballot.state).toBe('voting');
  expect(await goForward(told)).toBe(false);
  const inside = await seeAt('Inside it is');
  expect(await goBack(inside.told)).toBe(true);
  expect(inside.told.room.group().teams[0]?.ballot.state).not.toBe('settled');
});

test('[STUDIO-42] the tablet may come in, whatever the story warns of, and hold any role', async () => {
  const { told, seen } = await seeAt('The list');
  expect(seen).toMatchObject({
    roles: ['leader'],
    cuts: [12],
    languages: expect.arrayContaining(['en']),
  });
  expect(told.room.group().door).toBe('open');
  await giveRole(told, 'leader');
});

test('[STUDIO-40] a story that does not open shows nothing', async () => {
  const broken = { ...files, files: { 'the-mill.ink': '-> nowhere\n' } };
  const asked = { files: broken, file: 'the-mill.ink', line: 1, from: null };
  expect(await see({ ...asked, cut: 12, language: 'en', role: null })).toBeNull();
});
