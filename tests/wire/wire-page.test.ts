import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deciders } from '../../src/scenario/beat.ts';
import { codePictures } from '../../src/session/ids.ts';
import { ballotStates, pauseReasons, phaseNames } from '../../src/session/group.ts';
import { refusals } from '../../src/session/refusal.ts';
import { helloRefusals } from '../../src/wire/frame.ts';
import { facilitatorKinds, seatKinds } from '../support/any-command.ts';
import { interpreterKinds, observerKinds } from '../support/any-helper-command.ts';
import { connect, openVote, openWorkshop, secrets, code } from '../room/workshop.ts';

const page = readFileSync(join(import.meta.dirname, '../../src/wire/WIRE.md'), 'utf8');
/** Whatever stands between backticks, word by word. */
const named = new Set(
  [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, text = '']) => text.match(/[\w-]+/g) ?? []),
);
const missing = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !named.has(word));

test('[STRANGER-4] the page names every frame, command, phase, state and reason there is', () => {
  expect(missing([...facilitatorKinds, ...seatKinds])).toEqual([]);
  expect(missing([...observerKinds, ...interpreterKinds])).toEqual([]);
  expect(missing([...refusals, ...helloRefusals])).toEqual([]);
  expect(missing([...phaseNames, ...ballotStates, ...deciders, ...pauseReasons])).toEqual([]);
  expect(missing([...codePictures])).toEqual([]);
  const frames = ['hello', 'command', 'alive', 'welcome', 'turned-away', 'view', 'ack', 'refuse'];
  expect(missing([...frames, 'forget', 'ask', 'answer'])).toEqual([]);
  expect(missing(['no-such-reason'])).toEqual(['no-such-reason']);
});

test('[STRANGER-4] the page names whatever a seat is shown', async () => {
  const workshop = await openWorkshop();
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const seat = connect(workshop.room, { code });
  await workshop.clock.pass(200);
  await openVote(workshop, facilitator);
  const { phase, ...scene } = seat.scene<'seat'>();
  if (phase.name !== 'play') throw new Error(phase.name);
  const { telling } = phase;
  const { settings } = facilitator.scene<'facilitator'>();
  const shown = [scene, seat.mine(), telling, telling.target, telling.decision ?? {}, settings];
  expect(missing(shown.flatMap((part) => Object.keys(part)))).toEqual([]);
  expect(Object.keys(telling).length).toBeGreaterThan(10);
});
