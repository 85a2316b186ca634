import { type Svg, patch, put, shape } from '../svg.ts';
import { farArm, nearArm } from './arms.ts';
import { coat, garment, shoulders } from './dress.ts';
import { eyes } from './eyes.ts';
import { features } from './features.ts';
import { hairBefore, hairBehind } from './hair.ts';
import { hatOn } from './hat.ts';
import { bareHead } from './head.ts';
import { CANE, CHAIR_BACK, CHAIR_LAP } from './held.ts';
import type { HoldingPose, Mood, Person, Pose } from './person.ts';
import { type Limbs, holdingLimbs, limbsOf } from './poses.ts';
import { TONES, shadeOf } from './skin.ts';

type View = readonly [number, number, number, number];

/** What every figure shows: the same for all people and moods, so that the stage can swap them. */
export const PERSON_VIEW: View = [0, 0, 920, 1260];
export const FACE_VIEW: View = [16, 30, 740, 740];

/** Free space at the viewer's left, so that the figure stands near the middle of the view. */
const MARGIN = 24;
const HEAD = { x: 392, y: 352 };
const TILT: Readonly<Record<Mood, { readonly turn: number; readonly drop: number }>> = {
  calm: { turn: 0, drop: 0 },
  explaining: { turn: -2, drop: -4 },
  concerned: { turn: 4, drop: 4 },
  serious: { turn: 2, drop: 4 },
  solemn: { turn: 7, drop: 12 },
  smile: { turn: -5, drop: -6 },
  afraid: { turn: -4, drop: 8 },
  'eyes-closed': { turn: 3, drop: 6 },
};

/** How far the whole upper body is lowered: sitting people. */
const downOf = ({ stance }: Person): number => (stance === 'chair' ? 50 : 0);
/** A wheelchair stands so high that what is before people leaves its wheel to be seen. */
const CHAIR_UP = -60;

function headBefore(person: Person, mood: Mood): Svg {
  const skin = TONES[person.tone];
  const { turn, drop } = TILT[mood];
  const skull = bareHead(person.face.shape, skin);
  const face = eyes(person.face.eyes, mood, skin) + features(person.face, mood, skin);
  const hat = person.hat === undefined ? '' : put(hatOn(person.hat), { y: -16 });
  const place = { x: HEAD.x, y: HEAD.y + drop, turn };
  return put(skull + face + hairBefore(person.hair) + hat, place);
}

function neck(skin: string): Svg {
  return (
    shape('M308 460C310 540 296 588 262 612L380 704L498 616C474 600 464 570 464 520Z', skin, 12) +
    patch('M312 520C350 580 420 592 462 560L464 520L400 470Z', shadeOf(skin))
  );
}

const DRAPED: ReadonlySet<Person['dress']['cut']> = new Set(['wrap', 'wrap-left', 'cape', 'stole']);

interface DrawnLimbs {
  readonly behind: Svg;
  readonly before: Svg;
  readonly overWrap: Svg;
}

const paintOf = (person: Person) => ({ cloth: person.dress.cloth, skin: TONES[person.tone] });

function drawLimbs(person: Person, pose: Limbs): DrawnLimbs {
  const far = farArm(pose.far, paintOf(person));
  const near = nearArm(pose.near, paintOf(person));
  const cane = pose.near === 'grasp' && person.stance === 'cane' ? CANE : '';
  const farBefore = far.over ? far.whole : '';
  const draped = DRAPED.has(person.dress.cut);
  const folded = pose.near === 'fold';
  return {
    behind: far.over ? '' : far.whole,
    before: folded ? near.whole + farBefore : cane + farBefore + near.whole,
    overWrap: draped ? (folded ? '' : near.fore === '' ? '' : cane) + near.fore + far.fore : '',
  };
}

const inPlace = (person: Person, piece: Svg): Svg =>
  put(put(piece, { y: downOf(person) }), { x: MARGIN });

function bodyWith(person: Person, pose: Limbs): Svg {
  const arms = drawLimbs(person, pose);
  const sits = person.stance === 'chair';
  return (
    put(hairBehind(person.hair), HEAD) +
    arms.behind +
    neck(TONES[person.tone]) +
    garment(person) +
    coat(person.dress) +
    (sits ? put(CHAIR_LAP, { y: CHAIR_UP - downOf(person) }) : '') +
    arms.before +
    shoulders(person) +
    arms.overWrap
  );
}

const chairOf = (person: Person): Svg =>
  person.stance === 'chair' ? put(CHAIR_BACK, { x: MARGIN, y: CHAIR_UP }) : '';

/** A standing or sitting person without the head, facing right. */
export function bodyOf(person: Person, pose: Pose): Svg {
  return chairOf(person) + inPlace(person, bodyWith(person, limbsOf(person.stance, pose)));
}

/** The same with the near hand ready for what `heldBy` lays into it. */
export function holdingBodyOf(person: Person, pose: HoldingPose): Svg {
  return chairOf(person) + inPlace(person, bodyWith(person, holdingLimbs(person.stance, pose)));
}

/** A thing, and the forearm and hand that hold it. */
export function heldBy(person: Person, thing: Svg): Svg {
  return inPlace(person, thing + nearArm('hold', paintOf(person)).fore);
}

/** The head, to be laid over a body. */
export function headOf(person: Person, mood: Mood): Svg {
  return inPlace(person, headBefore(person, mood));
}

/** Head and shoulders, calm, for cards and tablets. */
export function faceOf(person: Person): Svg {
  const alone: Person = { ...person, stance: 'free' };
  return put(bodyWith(alone, limbsOf('free', 'stand')) + headBefore(person, 'calm'), { y: 6 });
}

/** Spots for speech bubbles, in units of the view. */
export function anchorsOf(person: Person) {
  const down = downOf(person);
  return {
    view: PERSON_VIEW,
    head: [HEAD.x + MARGIN, HEAD.y - 210 + down] as const,
    mouth: [HEAD.x + MARGIN + 72, HEAD.y + 130 + down] as const,
    foot: [380 + MARGIN, PERSON_VIEW[3]] as const,
  };
}
