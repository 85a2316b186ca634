export const MOODS = [
  'calm',
  'explaining',
  'concerned',
  'serious',
  'solemn',
  'smile',
  'afraid',
  'eyes-closed',
] as const;
export type Mood = (typeof MOODS)[number];

export const POSES = ['stand', 'explain', 'fold', 'heart', 'welcome', 'raise', 'think'] as const;
export type Pose = (typeof POSES)[number];
/** With something in the near hand. */
export const HOLDING_POSES = ['stand', 'explain', 'heart', 'welcome', 'raise'] as const;
export type HoldingPose = (typeof HOLDING_POSES)[number];

export type Tone = 'A' | 'B' | 'C' | 'D' | 'E';
type Side = 'army' | 'police' | 'civil';
export type HeadShape = 'oval' | 'square' | 'round' | 'long' | 'heart' | 'soft';
export type NoseShape = 'button' | 'straight' | 'broad' | 'long' | 'soft';
export type EyeShape = 'round' | 'almond' | 'hooded' | 'narrow' | 'wide';
export type NearArm = 'down' | 'fold' | 'hold' | 'chest' | 'chin' | 'rim' | 'grasp';
export type FarArm = 'down' | 'open' | 'fold' | 'chest' | 'raise' | 'lap' | 'low' | 'support';
/** What somebody stands by: on two feet, on a cane, in a wheelchair. */
export type Stance = 'free' | 'cane' | 'chair';
export type HairStyle =
  | 'bun'
  | 'crop'
  | 'grey-side'
  | 'bob'
  | 'curls'
  | 'fringe'
  | 'locs'
  | 'plait'
  | 'short-curls'
  | 'none';

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
  readonly cut: 'tunic' | 'wrap' | 'wrap-left' | 'vest' | 'stole' | 'cape' | 'harbour';
  readonly cloth: string;
  readonly accent: string;
  readonly border: string;
}

export interface Hat {
  readonly cut: 'plate' | 'woven';
  readonly colour: string;
  readonly band: string;
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
  readonly stance: Stance;
  readonly age: 'young' | 'grown' | 'old';
}
