import { hostSealPorts } from '../../../src/host/host-seals.ts';
import { plainSealPorts } from '../../../src/wire/seal.ts';
import { sealForDevices, sealForHost } from '../../../src/wire/sealed-wire.ts';
import type { DownFrame } from '../../../src/wire/frame.ts';
import { makeWirePair } from '../../wire/wire-pair.ts';
import { drawFrom } from '../draw.ts';
import { anyAttacker, mayCause, type Attacker } from './attacker.ts';
import { anyRequest, openAnswer } from './draw-request.ts';
import { anyText, firstText, obviousSecrets, type Drawing } from './draw-text.ts';
import { openHostInMemory, type HostInMemory, type Openings } from './host-in-memory.ts';
import { garble } from './nasty.ts';

export type Fuzzed = {
  readonly frames: number;
  /** Each with the seed it happened under. */
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly gained: readonly string[];
};

type Tally = {
  frames: number;
  /** Lines of strangers. */
  strangers: number;
  crashes: string[];
  hangs: string[];
  gained: string[];
};

/** Milliseconds for one connection of at most a dozen frames; other work on the machine slows it. */
const patience = 5_000;
const lasting = hostSealPorts.newPair();

/** Speaks so on one connection; everything the host says is looked at. */
type Line = {
  readonly say: (text: string) => void;
  readonly isOver: () => boolean;
  readonly hangUp: () => void;
};

function connectPlain(host: HostInMemory, from: string, hear: (text: string) => void): Line {
  const pair = makeWirePair();
  let isOver = false;
  const closed = (): void => {
    isOver = true;
  };
  pair.listen({ text: hear, closed });
  pair.answer(host.attach(pair.host, from));
  return { say: pair.device.send, isOver: () => isOver, hangUp: pair.device.close };
}

/** Now and then what travels is played again, left out or changed. */
function connectSealed({ host, draw }: Drawing, from: string, hear: (text: string) => void): Line {
  const attach = sealForDevices(host.attach, lasting, hostSealPorts);
  const pair = makeWirePair();
  const meddle = (text: string): void => {
    if (draw.often(0.9)) pair.device.send(text);
    else if (draw.often(0.3)) for (const one of [text, text]) pair.device.send(one);
    else if (draw.often(0.7)) pair.device.send(garble(text, draw));
  };
  const open = sealForHost(
    {
      hostKey: lasting.publicKey,
      other: () => {},
      open: (_, events) => {
        pair.listen(events);
        return { ...pair.device, send: meddle };
      },
    },
    plainSealPorts,
  );
  pair.answer(attach(pair.host, from));
  let isOver = false;
  const closed = (): void => {
    isOver = true;
  };
  const wire = open('', { text: hear, closed });
  return { say: wire.send, isOver: () => isOver, hangUp: wire.close };
}

/** What an attacker was told that only somebody else may be told. */
function wrongly(text: string, { host, attacker }: Drawing): string | null {
  const frame = JSON.parse(text) as DownFrame | { kind: 'answer'; status: number };
  if (frame.kind === 'answer' && frame.status === 200) return 'was answered by the host';
  if (frame.kind === 'welcome' && frame.as !== attacker.as) return `was let in as ${frame.as}`;
  const told = host.hidden.find((one) => one !== attacker.token && text.includes(one));
  return told === undefined ? null : 'was told a secret';
}

/** Every third stranger begins with what anybody would try, one after another, so that none is left to chance. */
function firstSecret({ attacker: { token, kind }, draw }: Drawing, tally: Tally): string | null {
  if (kind !== 'stranger') return draw.often(0.95) ? token : null;
  tally.strangers += 1;
  const turn = (tally.strangers - 1) / 3;
  return obviousSecrets[turn % obviousSecrets.length] ?? null;
}

async function useLine(drawing: Drawing, tally: Tally): Promise<void> {
  const { host, attacker, draw } = drawing;
  const hear = (text: string): void => {
    const gained = wrongly(text, drawing);
    if (gained !== null) tally.gained.push(`${attacker.kind} ${gained}`);
  };
  const from = `address ${draw.whole(0, 20)}`;
  const line = draw.often(0.15)
    ? connectSealed(drawing, from, hear)
    : connectPlain(host, from, hear);
  const { token } = attacker;
  const secret = firstSecret(drawing, tally);
  if (secret !== null) {
    const by = { token: secret };
    line.say(JSON.stringify({ v: 1, kind: 'hello', by, language: 'en', have: null }));
    tally.frames += 1;
    await host.clock.settle();
  }
  for (let count = draw.whole(1, 24); count > 0 && !line.isOver(); count -= 1) {
    line.say(token === null && draw.often(0.7) ? firstText(drawing) : anyText(drawing));
    tally.frames += 1;
  }
  await host.clock.pass(draw.often(0.1) ? 1_500 : 0);
  line.hangUp();
}

async function ask(drawing: Drawing, tally: Tally): Promise<void> {
  const { request, url } = anyRequest(drawing);
  const { response, done, status, told } = openAnswer();
  tally.frames += 1;
  await drawing.host.pages(request, response);
  await done;
  const isTold = drawing.host.hidden.some((one) => told().includes(one));
  const isAnswered = url.startsWith('/api/') && status() === 200;
  if (isTold || isAnswered) tally.gained.push(`a request was told a secret: ${url.slice(0, 40)}`);
}

function judge({ host, attacker }: Drawing, tally: Tally): void {
  for (const { side, event } of host.takeEvents())
    if (!mayCause(attacker, side, event))
      tally.gained.push(`${attacker.kind} of ${attacker.side} caused ${event.kind} in ${side}`);
  for (const done of host.asked.splice(0))
    tally.gained.push(`${attacker.kind} had it done: ${done}`);
  for (const trouble of host.troubles.splice(0))
    if (trouble.kind === 'bug') tally.crashes.push(String(trouble.error));
}

/** One attacker after another, on one host. */
async function attackOnce(
  host: HostInMemory,
  drawing: Omit<Drawing, 'attacker' | 'host'>,
  tally: Tally,
) {
  const attacker: Attacker = anyAttacker(host, drawing.draw);
  const all = { ...drawing, host, attacker };
  const began = performance.now();
  try {
    if (drawing.draw.often(0.3)) await ask(all, tally);
    else await useLine(all, tally);
  } catch (error) {
    tally.crashes.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  await host.clock.settle();
  const took = performance.now() - began;
  if (took > patience) tally.hangs.push(`${attacker.kind}: ${took.toFixed(0)} ms`);
  judge(all, tally);
}

/** Whether a device that means no harm is still answered. */
async function isServed(host: HostInMemory): Promise<boolean> {
  const answer = host.room('a').command({ kind: 'write-note', beat: null, text: 'Still here' });
  let isAnswered = false;
  void answer.then(() => {
    isAnswered = true;
  });
  await host.clock.pass(0);
  await host.clock.pass(0);
  host.takeEvents();
  return isAnswered;
}

type Asked = {
  readonly seed: number;
  readonly frames: number;
  readonly plant?: (openings: Openings) => void;
  /** Called after a tenth of the frames and after all of them, while the host is open. */
  readonly look?: () => void;
};

/** Attacks one host with so many frames and requests; each seed is always the same. */
export async function fuzzHost({ seed, frames, plant, look }: Asked): Promise<Fuzzed> {
  const host = await openHostInMemory(plant);
  const drawing = { draw: drawFrom(seed), lately: [] };
  const tally: Tally = { frames: 0, strangers: 0, crashes: [], hangs: [], gained: [] };
  while (tally.frames < frames / 10) await attackOnce(host, drawing, tally);
  look?.();
  while (tally.frames < frames) await attackOnce(host, drawing, tally);
  look?.();
  if (!(await isServed(host))) tally.hangs.push('nobody is answered any more');
  await host.close();
  const named = (found: readonly string[]): string[] => found.map((one) => `seed ${seed}: ${one}`);
  const { crashes, hangs, gained } = tally;
  return {
    frames: tally.frames,
    crashes: named(crashes),
    hangs: named(hangs),
    gained: named(gained),
  };
}
