import type { FarArm, HoldingPose, NearArm, Pose, Stance } from './person.ts';

export interface Limbs {
  readonly near: NearArm;
  readonly far: FarArm;
}

type Row = readonly [near: NearArm, far: FarArm];

const LIMBS: Readonly<Record<Stance, Readonly<Record<Pose, Row>>>> = {
  free: {
    stand: ['down', 'down'],
    explain: ['chest', 'open'],
    fold: ['fold', 'fold'],
    heart: ['down', 'chest'],
    welcome: ['down', 'low'],
    raise: ['down', 'raise'],
    think: ['chin', 'down'],
  },
  cane: {
    stand: ['grasp', 'down'],
    explain: ['grasp', 'open'],
    fold: ['grasp', 'support'],
    heart: ['grasp', 'chest'],
    welcome: ['grasp', 'low'],
    raise: ['grasp', 'raise'],
    think: ['chin', 'down'],
  },
  chair: {
    stand: ['rim', 'lap'],
    explain: ['rim', 'open'],
    fold: ['fold', 'fold'],
    heart: ['rim', 'chest'],
    welcome: ['rim', 'low'],
    raise: ['rim', 'raise'],
    think: ['chin', 'lap'],
  },
};

/** How the arms lie in a pose. */
export function limbsOf(stance: Stance, pose: Pose): Limbs {
  const [near, far] = LIMBS[stance][pose];
  return { near, far };
}

/** The near hand holds something, the other does what the pose asks. */
export function holdingLimbs(stance: Stance, pose: HoldingPose): Limbs {
  return { near: 'hold', far: LIMBS[stance][pose][1] };
}
