import type { Svg } from '../svg.ts';

export const MOODS = ['calm', 'explaining', 'concerned', 'solemn', 'smile'] as const;
export type Mood = (typeof MOODS)[number];

export type Tone = 'A' | 'B' | 'C' | 'D' | 'E';
type Side = 'army' | 'police' | 'civil';
export type HeadShape = 'oval' | 'square' | 'round' | 'long' | 'heart' | 'soft';
export type NoseShape = 'button' | 'straight' | 'broad' | 'long' | 'soft';
export type EyeShape = 'round' | 'almond' | 'hooded' | 'narrow' | 'wide';
export type NearArm = 'down' | 'fold' | 'hold' | 'chest' | 'rim' | 'grasp';
export type FarArm = 'down' | 'open' | 'fold' | 'chest' | 'lap' | 'low' | 'support';
export type HairStyle =
  | 'bun'
  | 'crop'
  | 'grey-side'
  | 'bob'
  | 'curls'
  | 'fringe'
  | 'locs'
  | 'plait'
  | 'short-curls';

export interface Hair {
  readonly style: HairStyle;
  readonly colour: string;
}

export interface Face {
  readonly shape: HeadShape;
  readonly nose: NoseShape;
  readonly eyes: EyeShape;
  readonly brow: string;
  /** 0 young, 1 grown, 2 old. */
  readonly age: 0 | 1 | 2;
  readonly lips?: boolean;
  readonly moustache?: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly freckles?: boolean;
}

export interface Dress {
  readonly cut: 'tunic' | 'wrap' | 'wrap-left' | 'vest' | 'stole' | 'cape';
  readonly cloth: string;
  readonly accent: string;
  readonly border: string;
}

export interface Hat {
  readonly cut: 'plate' | 'woven';
  readonly colour: string;
  readonly band: string;
}

export interface Pose {
  readonly near: NearArm;
  readonly far: FarArm;
}

export interface Person {
  readonly name: string;
  readonly side: Side;
  readonly sex: 'woman' | 'man';
  readonly command: boolean;
  readonly tone: Tone;
  readonly face: Face;
  readonly hair: Hair;
  readonly hat?: Hat;
  readonly dress: Dress;
  readonly poses: Readonly<Record<Mood, Pose>>;
  /** What the near hand holds, drawn under the hand. */
  readonly held?: Svg;
  /** Lap and wheels, between the body and the arms. */
  readonly lap?: Svg;
  readonly behind?: Svg;
  /** How far the whole upper body is lowered: sitting people. */
  readonly lowered?: number;
  readonly age: 'young' | 'grown' | 'old';
}
