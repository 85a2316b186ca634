import { type Svg, patch, put, shape } from '../svg.ts';
import { farArm, nearArm } from './arms.ts';
import { coat, garment, shoulders } from './dress.ts';
import { eyes } from './eyes.ts';
import { features } from './features.ts';
import { hairBefore, hairBehind } from './hair.ts';
import { hatOn } from './hat.ts';
import { bareHead } from './head.ts';
import type { Mood, Person } from './person.ts';
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
  solemn: { turn: 7, drop: 12 },
  smile: { turn: -5, drop: -6 },
};

function head(person: Person, mood: Mood): { readonly behind: Svg; readonly before: Svg } {
  const skin = TONES[person.tone];
  const { turn, drop } = TILT[mood];
  const place = { x: HEAD.x, y: HEAD.y + drop, turn };
  const skull = bareHead(person.face.shape, skin);
  const face = eyes(person.face.eyes, mood, skin) + features(person.face, mood, skin);
  const hat = person.hat === undefined ? '' : put(hatOn(person.hat), { y: -16 });
  return {
    behind: put(hairBehind(person.hair), place),
    before: put(skull + face + hairBefore(person.hair) + hat, place),
  };
}

function neck(skin: string): Svg {
  return (
    shape('M308 460C310 540 296 588 262 612L380 704L498 616C474 600 464 570 464 520Z', skin, 12) +
    patch('M312 520C350 580 420 592 462 560L464 520L400 470Z', shadeOf(skin))
  );
}

const DRAPED: ReadonlySet<Person['dress']['cut']> = new Set(['wrap', 'wrap-left', 'cape', 'stole']);

interface Limbs {
  readonly behind: Svg;
  readonly before: Svg;
  readonly overWrap: Svg;
}

function limbs(person: Person, mood: Mood): Limbs {
  const pose = person.poses[mood];
  const paint = { cloth: person.dress.cloth, skin: TONES[person.tone] };
  const far = farArm(pose.far, paint);
  const near = nearArm(pose.near, paint);
  const carried = pose.near === 'hold' || pose.near === 'grasp' ? (person.held ?? '') : '';
  const farBefore = far.over ? far.whole : '';
  const draped = DRAPED.has(person.dress.cut);
  const folded = pose.near === 'fold';
  return {
    behind: far.over ? '' : far.whole,
    before: folded ? near.whole + farBefore : carried + farBefore + near.whole,
    overWrap: draped ? (folded ? '' : near.fore === '' ? '' : carried) + near.fore + far.fore : '',
  };
}

function body(person: Person, mood: Mood, headParts: ReturnType<typeof head>): Svg {
  const arms = limbs(person, mood);
  return (
    headParts.behind +
    arms.behind +
    neck(TONES[person.tone]) +
    garment(person) +
    coat(person.dress) +
    (person.lap === undefined ? '' : put(person.lap, { y: -(person.lowered ?? 0) })) +
    arms.before +
    shoulders(person) +
    arms.overWrap +
    headParts.before
  );
}

/** A standing or sitting person in one mood, facing right. */
export function figureOf(person: Person, mood: Mood): Svg {
  const whole = body(person, mood, head(person, mood));
  return put((person.behind ?? '') + put(whole, { y: person.lowered ?? 0 }), { x: MARGIN });
}

/** Head and shoulders, calm, for cards and tablets. */
export function faceOf(person: Person): Svg {
  const { lap: _lap, ...standing } = person;
  const calm = { near: 'down', far: 'down' } as const;
  const alone: Person = { ...standing, poses: { ...person.poses, calm } };
  return put(body(alone, 'calm', head(alone, 'calm')), { y: 6 });
}

/** Spots for speech bubbles, in units of the view. */
export function anchorsOf(person: Person) {
  const down = person.lowered ?? 0;
  return {
    view: PERSON_VIEW,
    head: [HEAD.x + MARGIN, HEAD.y - 210 + down] as const,
    mouth: [HEAD.x + MARGIN + 72, HEAD.y + 130 + down] as const,
    foot: [380 + MARGIN, PERSON_VIEW[3]] as const,
  };
}
