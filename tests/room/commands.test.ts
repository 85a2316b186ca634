import { expect, test } from 'vitest';
import {
  code,
  connect,
  firstTarget,
  openVote,
  openWorkshop,
  secrets,
  whileSettling,
} from './workshop.ts';
import { openWatched } from './watched.ts';

test('[ROOM-1] nothing is answered or shown before it is on disk', async () => {
  const { clock, disk, facilitator, room } = await openWatched();
  disk.hold();
  const id = facilitator.command({ kind: 'change-settings', settings: { teams: 3 } });
  await clock.pass(1500);
  expect(facilitator.answerTo(id)).toEqual([]);
  expect(room.group().settings.teams).toBe(1);
  expect(facilitator.scene<'facilitator'>().settings.teams).toBe(1);
  disk.release();
  await clock.pass(200);
  expect(facilitator.answerTo(id)).toEqual(['done']);
  expect(facilitator.scene<'facilitator'>().settings.teams).toBe(3);
});

test('[ROOM-1] a seat is welcome only once it is on disk', async () => {
  const { clock, disk, room } = await openWatched();
  disk.hold();
  const device = connect(room, { code });
  await clock.pass(500);
  expect(device.frames).toEqual([]);
  disk.release();
  await clock.settle();
  expect(device.frames.map((frame) => frame.kind)).toEqual(['welcome', 'view']);
});

test('[ROOM-2] a command sent again is answered again and not done again', async () => {
  const { clock, disk, facilitator, room, reopen } = await openWatched();
  const people = { kind: 'change-settings', settings: { people: 40 } } as const;
  facilitator.command(people, 'the-same');
  facilitator.command(people, 'the-same');
  await clock.settle();
  facilitator.command({ kind: 'change-settings', settings: { people: 50 } });
  facilitator.command(people, 'the-same');
  await clock.settle();
  expect(facilitator.answerTo('the-same' as never)).toEqual(['done', 'done', 'done']);
  expect(room.group().settings.people).toBe(50);
  const commits = disk.commits.length;
  const again = connect(await reopen(), { token: secrets.facilitator });
  await clock.settle();
  again.command(people, 'the-same');
  await clock.settle();
  expect(again.answerTo('the-same' as never)).toEqual(['done']);
  expect(disk.commits.length).toBe(commits);
});

test('[ROOM-2] ids of different senders do not meet', async () => {
  const { clock, facilitator, room } = await openWatched();
  const device = connect(room, { code });
  await clock.settle();
  facilitator.command({ kind: 'change-settings', settings: { people: 4 } }, 'one-id');
  device.command({ kind: 'speak', language: 'ar-XB' }, 'one-id');
  await clock.settle();
  expect([...room.group().seats.values()][0]?.language).toBe('ar-XB');
});

test('[ROOM-3] a refusal is final for its id', async () => {
  const { clock, facilitator } = await openWatched();
  const id = facilitator.command({ kind: 'resume' }, 'too-early');
  await clock.settle();
  facilitator.command({ kind: 'pause' });
  facilitator.command({ kind: 'resume' }, 'too-early');
  await clock.settle();
  expect(facilitator.answerTo(id)).toEqual(['already-so', 'already-so']);
});

test('[ROOM-4] 300 votes in one turn are one commit, each answered', async () => {
  const { workshop, clock, disk, facilitator, room } = await openWatched();
  const devices = Array.from({ length: 300 }, () => connect(room, { code }));
  await clock.pass(500);
  const joined = disk.commits.filter((one) =>
    one.events.some((event) => event.kind === 'seat-joined'),
  );
  expect(joined).toHaveLength(1);
  await openVote(workshop, facilitator);
  const before = disk.commits.length;
  const ids = devices.map((device, index) =>
    device.command({ kind: 'cast-vote', target: firstTarget, choice: index % 3 }),
  );
  await clock.settle();
  expect(disk.commits.length - before).toBe(1);
  expect(devices.flatMap((device, index) => device.answerTo(ids[index] as never))).toEqual(
    Array.from({ length: 300 }, () => 'done'),
  );
  expect(room.group().teams[0]?.ballot.result?.totals).toEqual([100, 100, 100]);
});

test('[ROOM-4] in one turn each command stands on those before it', async () => {
  const { clock, facilitator, room } = await openWatched();
  const ids = [
    facilitator.command({ kind: 'pause' }),
    facilitator.command({ kind: 'pause' }),
    facilitator.command({ kind: 'resume' }),
    facilitator.command({ kind: 'pause' }),
  ];
  await clock.settle();
  expect(ids.flatMap((id) => facilitator.answerTo(id))).toEqual([
    'done',
    'already-so',
    'done',
    'done',
  ]);
  expect(room.group().paused).toBe('facilitator');
});

test('[ROOM-6] a full disk loses nothing and acknowledges nothing', async () => {
  const { clock, disk, facilitator, room, troubles } = await openWatched();
  disk.fail(new Error('disk full'));
  const device = connect(room, { code });
  const id = facilitator.command({ kind: 'change-settings', settings: { people: 12 } });
  await clock.pass(4000);
  expect(facilitator.answerTo(id)).toEqual([]);
  expect(device.frames).toEqual([]);
  expect(troubles.map((trouble) => trouble.kind)).toEqual(['cannot-write']);
  expect(facilitator.frames.at(-1)?.kind).toBe('alive');
  const later = facilitator.command({ kind: 'pause' });
  disk.fail(null);
  await clock.pass(5000);
  expect([id, later].flatMap((one) => facilitator.answerTo(one))).toEqual(['done', 'done']);
  expect(device.frames[0]?.kind).toBe('welcome');
  expect(troubles.map((trouble) => trouble.kind)).toEqual(['cannot-write', 'writes-again']);
});

test('[ROOM-28] the console says that the disk is full, and takes it back; others learn nothing', async () => {
  const { clock, disk, facilitator, room, reopen } = await openWatched();
  const others = [connect(room, { token: secrets.stage }), connect(room, { code })];
  await clock.pass(500);
  const views = () =>
    others.map(({ frames }) => frames.filter((frame) => frame.kind === 'view').length);
  const trouble = () => facilitator.scene<'facilitator'>().trouble;
  const before = views();
  expect(trouble()).toBeNull();
  disk.fail(new Error('disk full'));
  const id = facilitator.command({ kind: 'change-settings', settings: { people: 12 } });
  await clock.pass(4000);
  expect([trouble(), facilitator.answerTo(id)]).toEqual(['cannot-write', []]);
  const late = connect(room, { token: secrets.facilitator });
  await clock.settle();
  expect(late.scene<'facilitator'>().trouble).toBe('cannot-write');
  expect(views()).toEqual(before);
  disk.fail(null);
  await clock.pass(5200);
  expect([trouble(), facilitator.answerTo(id)]).toEqual([null, ['done']]);
  expect(views()).toEqual(before);
  expect((await reopen()).facts().trouble).toBeNull();
});

test('[ROOM-6] a commit that reached the disk although it failed is not done twice', async () => {
  const { clock, disk, journal, facilitator, room } = await openWatched();
  disk.interfere(async () => {
    const expected = room.group().sequence;
    const event = { v: 1, at: 1, kind: 'paused', why: 'facilitator' } as const;
    const memo = { answered: ['facilitator/lost-answer'], tokens: [] };
    await journal.append({ stream: 'g', expected, events: [event], keys: [], memo, at: 1 });
    throw new Error('the disk said no after all');
  });
  facilitator.command({ kind: 'pause' }, 'lost-answer');
  await clock.pass(1000);
  expect(facilitator.answerTo('lost-answer' as never)).toEqual(['done']);
  expect((await journal.read('g')).events.filter((event) => event.kind === 'paused')).toHaveLength(
    1,
  );
});

test('[ROOM-7] a bug costs its own command only', async () => {
  const story = (await openWorkshop()).story;
  const read = (): never => {
    throw new Error('a bug');
  };
  const broken = { ...story, read };
  const scenarios = { pin: async () => broken, load: async () => broken };
  const { clock, room, troubles } = await openWorkshop({ ports: { scenarios } });
  const facilitator = connect(room, { token: secrets.facilitator });
  await clock.settle();
  const ids = [
    facilitator.command({ kind: 'choose-scenario', name: 'story', hash: story.hash }),
    facilitator.command({ kind: 'move-on', to: 'rules' }),
    facilitator.command({ kind: 'move-on', to: 'play' }),
    facilitator.command({ kind: 'change-settings', settings: { people: 2 } }),
  ];
  await clock.pass(200);
  const answers = ids.flatMap((id) => facilitator.answerTo(id));
  expect(answers).toEqual(['done', 'done', 'unknown-command', 'done']);
  expect([room.group().phase, room.group().settings.people]).toEqual(['rules', 2]);
  expect(troubles).toMatchObject([{ kind: 'bug', error: { message: 'a bug' } }]);
});

test('[ROOM-8] a scenario that is not there is refused', async () => {
  const { clock, facilitator, room, story } = await openWatched();
  const id = facilitator.command({ kind: 'choose-scenario', name: 'story', hash: 'another' });
  await clock.settle();
  expect(facilitator.answerTo(id)).toEqual(['no-scenario']);
  expect(room.group().scenario).toBeNull();
  const found = facilitator.command({ kind: 'choose-scenario', name: 'story', hash: story.hash });
  await clock.settle();
  expect(facilitator.answerTo(found)).toEqual(['done']);
});

test('[ROOM-9] a retired room writes nothing and says that it is over', async () => {
  const { clock, disk, facilitator, room } = await openWatched();
  const device = connect(room, { code });
  await clock.settle();
  await whileSettling(clock, room.retire(['seat']));
  const commits = disk.commits.length;
  const id = facilitator.command({ kind: 'pause' });
  const late = connect(room, { code });
  await clock.pass(3000);
  expect(facilitator.answerTo(id)).toEqual(['ended']);
  expect(late.frames).toMatchObject([{ kind: 'turned-away', why: 'ended' }]);
  expect([device.frames.at(-1)?.kind, device.isClosed()]).toEqual(['forget', true]);
  expect(disk.commits.length).toBe(commits);
  expect([facilitator.isClosed(), facilitator.frames.at(-1)?.kind]).toEqual([false, 'alive']);
});
