import { expect, test } from 'vitest';
import type { Device } from './workshop.ts';
import { connect, firstTarget, openVote, openWorkshop, secrets } from './workshop.ts';

const kinds = ['facilitator', 'second', 'stage', 'observer', 'interpreter'] as const;

async function openAll() {
  const workshop = await openWorkshop();
  const { room, clock } = workshop;
  const devices = Object.fromEntries(
    kinds.map((kind) => [kind, connect(room, { token: secrets[kind] })]),
  ) as Record<(typeof kinds)[number], Device>;
  await clock.pass(200);
  return { ...workshop, devices };
}

test('[HELPER-1] each secret opens its own page', async () => {
  const { devices, room, clock } = await openAll();
  const opened = kinds.map((kind) => devices[kind].frames.find((one) => one.kind === 'welcome'));
  expect(opened.map((frame) => frame?.as)).toEqual([
    'facilitator',
    'facilitator',
    'stage',
    'observer',
    'interpreter',
  ]);
  expect(kinds.map((kind) => room.knows(secrets[kind]))).toEqual(kinds.map(() => true));
  const stranger = connect(room, { token: 'x'.repeat(32) });
  await clock.pass(50);
  expect(stranger.frames).toMatchObject([{ kind: 'turned-away', why: 'unknown-token' }]);
});

test('[HELPER-2] both facilitators see the same, and either may do what the other may', async () => {
  const { devices, clock } = await openAll();
  const id = devices.second.command({ kind: 'change-settings', settings: { people: 12 } });
  await clock.pass(200);
  expect(devices.second.answerTo(id)).toEqual(['done']);
  const [one, other] = [devices.facilitator, devices.second].map((device) =>
    JSON.stringify(device.scene<'facilitator'>()),
  );
  expect(one).toBe(other);
  expect(devices.facilitator.scene<'facilitator'>().settings.people).toBe(12);
});

test('[HELPER-2] an observer and an interpreter do what is theirs, and are refused the rest', async () => {
  const workshop = await openAll();
  const { devices, clock } = workshop;
  await openVote(workshop, devices.facilitator);
  const answers = async (device: Device): Promise<(string | undefined)[]> => {
    const ids = [
      device.command({ kind: 'tag-moment', tag: 'heat', team: null }),
      device.command({ kind: 'show-captions', lines: ['She says: no.'] }),
      device.command({ kind: 'pause' }),
      device.command({ kind: 'cast-vote', target: firstTarget, choice: 0 }),
    ];
    await clock.pass(200);
    return ids.map((id) => device.answerTo(id)[0]);
  };
  const unknown = 'unknown-command';
  expect(await answers(devices.observer)).toEqual(['done', unknown, unknown, unknown]);
  expect(await answers(devices.interpreter)).toEqual([unknown, 'done', unknown, unknown]);
  expect(await answers(devices.stage)).toEqual([unknown, unknown, unknown, unknown]);
  expect(devices.observer.scene<'observer'>().moments).toMatchObject([{ tag: 'heat' }]);
  expect(devices.stage.scene<'stage'>().captions).toEqual(['She says: no.']);
  expect(JSON.stringify(devices.facilitator.scene<'facilitator'>())).not.toContain('heat');
});
