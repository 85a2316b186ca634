import { codePictures, type CodePicture, type SeatId } from '../../../src/session/ids.ts';
import { bands } from '../../../src/session/offers.ts';
import { bandedTotal } from '../any-offer.ts';
import {
  anyFacilitatorCommand,
  anySeatCommand,
  anyTarget,
  facilitatorKinds,
  seatKinds,
  type About,
} from '../any-command.ts';
import { anyHelperMove } from '../any-helper-command.ts';
import { asksSides, ownSides } from '../../../src/session/own-side.ts';
import type { Draw } from '../draw.ts';
import { theFordCrossed } from '../the-ford-crossed.ts';
import { toldVoice, type Deed, type People } from './people.ts';
import { ways, type Way } from './lines.ts';
import { codes, type SharedHost, type Side } from './shared-host.ts';

type Drawing = {
  readonly host: SharedHost;
  readonly side: Side;
  readonly people: People;
  readonly draw: Draw;
};

const paths = [
  '/api/session',
  '/api/groups',
  '/api/packs',
  '/seal',
  '/media/a/scene.svg',
  '/participant/',
] as const;

/**
 * A wrong code that is tried at this group's door; what stands behind its first picture may be the other group's.
 * The group that is not watched tries at nobody's door as well: what is told there hangs on all who try there.
 */
function wrongCode(side: Side, draw: Draw): readonly CodePicture[] {
  const other = codes[side === 'a' ? 'b' : 'a'];
  const first = draw.pick(codePictures.filter((one) => one !== other[0]));
  const [, second, third] = draw.pick([codes[side], other]);
  const [own] = codes[side];
  return [side === 'a' || draw.often(0.7) ? own! : first, second!, third!, 'wheel'];
}

function aboutOf({ host, side, draw }: Drawing): About {
  const group = host.room(side).group();
  return {
    group,
    scenario: theFordCrossed,
    roles: Object.keys(theFordCrossed.pack.roles),
    lately: [],
    draw,
  };
}

/** What leads on from where the group stands, so that most histories reach the story and its votes. */
function onward(about: About, { people, draw }: Drawing): Deed {
  const { group } = about;
  const command = onwardCommand(about);
  const seats = people.devices().filter((name) => name.startsWith('seat'));
  if (asksSides(group, theFordCrossed) && seats.length > 0 && draw.often(0.7)) {
    const side = draw.pick(ownSides);
    return { kind: 'command', device: draw.pick(seats), command: { kind: 'tell-side', side } };
  }
  const isVoting = group.phase === 'play' && seats.length > 0 && draw.often(0.6);
  if (!isVoting) return { kind: 'command', device: 'console', command };
  const target = anyTarget(about, draw.pick(group.teams).id);
  const vote = { kind: 'cast-vote', target, choice: draw.whole(0, 1) } as const;
  return { kind: 'command', device: draw.pick(seats), command: vote };
}

const crossing = { kind: 'change-settings', settings: { crossed: true } } as const;
const toRoles = { kind: 'move-on', to: 'roles' } as const;
const dealing = { kind: 'deal-roles' } as const;
const toDebrief = { kind: 'move-on', to: 'debrief' } as const;
const toPlay = { kind: 'move-on', to: 'play' } as const;
const playing = ['turn-line', 'open-vote', 'close-vote', 'go-on'] as const;
/** What leads to whatever leaves the group. */
const debriefing = [
  'debrief-picture',
  'offer-file',
  'offer-sentence',
  'offer-total',
  'close-offer',
  'withdraw-offer',
] as const;

function onwardCommand(about: About) {
  const { group, draw } = about;
  if (group.scenario === null)
    return {
      kind: 'choose-scenario',
      name: theFordCrossed.name,
      hash: theFordCrossed.hash,
    } as const;
  if (group.paused !== null) return { kind: 'resume' } as const;
  if (group.phase === 'lobby') return { kind: 'move-on', to: 'rules' } as const;
  if (group.phase === 'rules') return draw.often(0.5) ? crossing : toRoles;
  if (group.phase === 'roles') return draw.often(0.5) ? dealing : toPlay;
  return fromPlayOn(about);
}

function fromPlayOn(about: About) {
  const { group, draw } = about;
  if (group.phase === 'de-roling' || (group.phase === 'play' && draw.often(0.12))) return toDebrief;
  const kind = draw.pick(group.phase === 'debrief' ? debriefing : playing);
  return anyFacilitatorCommand[kind](about);
}

/** What an observer or an interpreter says, each from their own page. */
function helperMove(about: About): Deed {
  const { by, command } = anyHelperMove(about);
  return { kind: 'command', device: by, command };
}

/** Sealing takes time, so most do without. */
const anyWay = (draw: Draw): Way => (draw.often(0.7) ? 'plain' : draw.pick(ways));

function anyCommand(about: About, { people, draw }: Drawing): Deed {
  const device = draw.pick(people.devices());
  if (!device.startsWith('seat')) {
    if (draw.often(0.3)) return helperMove(about);
    const kind = draw.pick(facilitatorKinds.filter((one) => one !== 'end' || draw.often(0.1)));
    const from = draw.pick(['console', 'second']);
    return { kind: 'command', device: from, command: anyFacilitatorCommand[kind](about) };
  }
  const seats: readonly SeatId[] = [...about.group.seats.keys()];
  const team = about.group.seats.get(seats[0] ?? ('' as SeatId))?.team ?? 'gourd';
  return { kind: 'command', device, command: anySeatCommand[draw.pick(seatKinds)](about, team) };
}

const anyReceiving = (draw: Draw): Deed => ({
  kind: 'receive',
  total: bandedTotal(draw.pick(bands)),
  id: `released-${draw.whole(0, 99)}`,
});

function atTheStory(about: About, drawing: Drawing, roll: number): Deed {
  const receives = about.group.phase === 'debrief' ? 0.45 : 0.34;
  if (roll < receives) return anyReceiving(drawing.draw);
  return roll < 0.75 ? onward(about, drawing) : anyCommand(about, drawing);
}

/** Anything that people of a group may do, from how their own group stands and nothing else. */
export function anyDeed(drawing: Drawing): Deed {
  const { people, draw, side } = drawing;
  const about = aboutOf(drawing);
  const roll = draw.chance();
  if (roll < 0.14)
    return { kind: 'join', device: `seat${people.devices().length}`, way: anyWay(draw) };
  if (roll < 0.18)
    return { kind: 'come-back', device: draw.pick(people.devices()), way: anyWay(draw) };
  if (roll < 0.19) return { kind: 'knock', way: anyWay(draw) };
  if (roll < 0.2) return { kind: 'go-away', device: draw.pick(people.devices()) };
  if (roll < 0.24)
    return {
      kind: 'guess',
      code: wrongCode(side, draw),
      times: draw.whole(1, side === 'a' ? 2 : 14),
    };
  if (roll < 0.32)
    return {
      kind: 'ask',
      path: draw.often(0.4) ? toldVoice : draw.pick(paths),
      device: draw.pick(people.devices()),
    };
  return atTheStory(about, drawing, roll);
}
