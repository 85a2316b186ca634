import { type Svg, patch, put, shape } from "../svg.ts";
import { farArm, nearArm } from "./arms.ts";
import { coat, garment, shoulders } from "./dress.ts";
import { eyes } from "./eyes.ts";
import { features } from "./features.ts";
import { hairBefore, hairBehind } from "./hair.ts";
import { hatOn } from "./hat.ts";
import { bareHead } from "./head.ts";
import type { Mood, Person } from "./person.ts";
import { TONES, shadeOf } from "./skin.ts";

type View = readonly [number, number, number, number];

/** What every figure shows: the same for all people and moods, so that the stage can swap them. */
export const PERSON_VIEW: View = [0, 0, 800, 1260];
export const FACE_VIEW: View = [80, 40, 620, 620];

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
  const hat = person.hat === undefined ? "" : hatOn(person.hat);
  return {
    behind: put(hairBehind(person.hair), place),
    before: put(skull + face + hairBefore(person.hair) + hat, place),
  };
}

function neck(skin: string): Svg {
  return (
    shape("M308 460C310 540 296 588 262 612L380 704L498 616C474 600 464 570 464 520Z", skin, 12) +
    patch("M312 520C350 580 420 592 462 560L464 520L400 470Z", shadeOf(skin))
  );
}

function body(person: Person, mood: Mood, headParts: ReturnType<typeof head>): Svg {
  const skin = TONES[person.tone];
  const pose = person.poses[mood];
  const paint = { cloth: person.dress.cloth, skin };
  const far = farArm(pose.far, paint);
  const near = nearArm(pose.near, paint);
  const held = person.held ?? "";
  const carried = pose.near === "hold" || pose.near === "grasp" ? held : "";
  return (
    headParts.behind +
    (far.over ? "" : far.drawn) +
    neck(skin) +
    garment(person) +
    coat(person.dress) +
    (pose.near === "fold" ? near + far.drawn : carried + (far.over ? far.drawn : "") + near) +
    shoulders(person) +
    headParts.before
  );
}

/** A standing or sitting person in one mood, facing right. */
export function figureOf(person: Person, mood: Mood): Svg {
  const whole = body(person, mood, head(person, mood));
  const lowered = person.lowered ?? 0;
  const placed = lowered === 0 ? whole : put(whole, { y: lowered });
  return (person.behind ?? "") + placed + (person.front ?? "");
}

/** Head and shoulders, calm, for cards and tablets. */
export function faceOf(person: Person): Svg {
  const alone: Person = { ...person, poses: { ...person.poses, calm: { near: "down", far: "down" } } };
  return put(body(alone, "calm", head(alone, "calm")), { y: 6 });
}

/** Spots for speech bubbles, in units of the view. */
export function anchorsOf(person: Person) {
  const down = person.lowered ?? 0;
  return {
    view: PERSON_VIEW,
    head: [HEAD.x, HEAD.y - 210 + down] as const,
    mouth: [HEAD.x + 72, HEAD.y + 130 + down] as const,
    foot: [380, PERSON_VIEW[3]] as const,
  };
}
