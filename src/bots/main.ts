import { parseArgs } from 'node:util';
import { openLink } from '../link/open-link.ts';
import { programPorts } from '../link/program-ports.ts';
import type { CodePicture } from '../session/ids.ts';
import { openBot, type Bot } from './open-bot.ts';
import { seededChance } from './seeded-chance.ts';

const usage =
  'node src/bots/main.ts --url http://127.0.0.1:4070 --code gourd-kite-lamp [--seats 20] [--seconds 60] [--seed 1] [--thinks 3000] [--naps 0.05]';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    code: { type: 'string' },
    seats: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    thinks: { type: 'string', default: '3000' },
    naps: { type: 'string', default: '0.05' },
  },
});

function readNumber(name: 'seats' | 'seconds' | 'seed' | 'thinks' | 'naps', most: number): number {
  const value = Number(values[name]);
  if (value >= 0 && value <= most) return value;
  throw new Error(`--${name} is a number from 0 to ${most}.\n${usage}`);
}

function openSeat(url: string, code: readonly CodePicture[], seed: number): Bot {
  const chance = seededChance(seed);
  const ports = programPorts(url, chance);
  const open = () => openLink({ url, by: { code }, language: 'en', ports });
  return openBot({
    openLink: open as Parameters<typeof openBot>[0]['openLink'],
    clock: ports,
    chance,
    thinks: readNumber('thinks', 600_000),
    naps: readNumber('naps', 1),
  });
}

function tell(bots: readonly Bot[]): string {
  const diaries = bots.map((bot) => bot.diary());
  const sum = (count: (diary: (typeof diaries)[number]) => number): number =>
    diaries.reduce((total, diary) => total + count(diary), 0);
  const reasons = Map.groupBy(
    diaries.flatMap(({ refused }) => refused),
    (reason) => reason,
  );
  const refused = [...reasons].map(([reason, all]) => `${reason} ${all.length}`).join(', ');
  return [
    `${bots.length} seats`,
    `${sum(({ done }) => done)} acknowledged`,
    `${sum(({ refused }) => refused.length)} refused${refused && ` (${refused})`}`,
    `${sum(({ napped }) => napped)} naps`,
    `slowest answer ${Math.max(0, ...diaries.map(({ slowest }) => slowest))} ms`,
  ].join(', ');
}

function run(): void {
  const { url, code } = values;
  if (url === undefined || code === undefined) throw new Error(usage);
  const wire = new URL('/wire', url);
  wire.protocol = wire.protocol.replace('http', 'ws');
  const pictures = code.split('-') as CodePicture[];
  const seed = readNumber('seed', 2 ** 31);
  const seats = Array.from({ length: readNumber('seats', 1000) }, (_, seat) =>
    openSeat(wire.href, pictures, seed + seat),
  );
  setTimeout(
    () => {
      console.log(tell(seats));
      for (const seat of seats) seat.close();
    },
    readNumber('seconds', 86_400) * 1000,
  );
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
