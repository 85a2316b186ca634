import { codePictures } from '../../../src/session/ids.ts';
import {
  anyFacilitatorCommand,
  anySeatCommand,
  facilitatorKinds,
  seatKinds,
  type About,
} from '../any-command.ts';
import { anyHelperMove } from '../any-helper-command.ts';
import type { Draw } from '../draw.ts';
import { theFord } from '../the-ford.ts';
import type { Attacker } from './attacker.ts';
import { garble, spoil } from './nasty.ts';
import type { HostInMemory } from './host-in-memory.ts';

export type Drawing = {
  readonly host: HostInMemory;
  readonly attacker: Attacker;
  readonly draw: Draw;
  /** Decisions as they stood before; grows up to a bound. */
  readonly lately: About['lately'];
};

/** What anybody would try where a secret is asked for. */
export const obviousSecrets = ['A'.repeat(43), '', 'undefined'.padEnd(20, '-')] as const;

/** Like a secret, and none. */
export function likeSecret({ host, draw }: Drawing): string {
  const secret = draw.pick(host.hidden);
  return draw.pick([
    secret.slice(0, -1),
    `${secret}q`,
    secret.toUpperCase(),
    secret.replace('-', '_'),
    `${secret}\u0000`,
    secret.split('').toReversed().join(''),
    ...obviousSecrets,
  ]);
}

/** A code of no group. */
function wrongCode(draw: Draw): readonly string[] {
  const code = [0, 1, 2].map(() => draw.pick(codePictures));
  return code[0] === code[1] ? code : [code[0]!, code[0]!, code[2]!];
}

function anyHello(drawing: Drawing): object {
  const { draw } = drawing;
  const by = draw.often(0.5) ? { token: likeSecret(drawing) } : { code: wrongCode(draw) };
  return { v: 1, kind: 'hello', by, language: draw.pick(['en', 'ar-XB', 'x']), have: null };
}

const methods = ['GET', 'POST', 'DELETE'] as const;
const paths = [
  'packs',
  'session',
  'groups',
  'burn',
  'stage',
  'helpers',
  'session/all',
  '__proto__',
];

function anyAsk(drawing: Drawing): object {
  const { draw } = drawing;
  const path = `/api/${draw.pick(paths)}`;
  const body = draw.pick([{}, { code: 'gourd-kite-lamp' }, { pack: 'a' }, { groups: [] }, null]);
  return { v: 1, kind: 'ask', secret: likeSecret(drawing), method: draw.pick(methods), path, body };
}

/** Who left would have to join again, and the door is shut; who only looks on has no vote. */
const stayingKinds = seatKinds.filter((kind) => kind !== 'leave' && kind !== 'observe');

function commandOf(drawing: Drawing): object {
  const { host, attacker, draw, lately } = drawing;
  const group = host.room(attacker.side).group();
  const roles = ['leader', 'trader', 'nurse', 'accused'];
  const about: About = { group, scenario: theFord, roles, lately, draw };
  if (draw.often(0.2)) return anyHelperMove(about).command;
  if (draw.often(0.5)) return anyFacilitatorCommand[draw.pick(facilitatorKinds)](about);
  const kind = draw.pick(stayingKinds);
  return anySeatCommand[kind](about, draw.pick(group.teams).id);
}

let count = 0;

function anyCommand(drawing: Drawing): object {
  count += 1;
  const id = drawing.draw.often(0.1) ? 'again-1' : `hostile-${count}`;
  const seat = drawing.draw.often(0.2) ? { seat: drawing.host.seats.a[0]?.id } : {};
  return { v: 1, kind: 'command', id, command: { ...commandOf(drawing), ...seat } };
}

/** How a stranger begins: as somebody, or as nobody at all. */
export function firstText(drawing: Drawing): string {
  const { draw } = drawing;
  const frame = draw.often(0.6) ? anyHello(drawing) : anyAsk(drawing);
  return JSON.stringify(draw.often(0.6) ? frame : spoil(frame, draw));
}

/** A frame as it might be meant, or with something in it that nobody means. */
export function anyText(drawing: Drawing): string {
  const { draw } = drawing;
  const drawn = draw.whole(0, 19);
  if (drawn === 0) return '{"v":1,"kind":"alive"}';
  const frame =
    drawn === 1 ? anyHello(drawing) : drawn === 2 ? anyAsk(drawing) : anyCommand(drawing);
  const text = JSON.stringify(draw.often(0.5) ? frame : spoil(frame, draw));
  return draw.often(0.08) ? garble(text, draw) : text;
}
