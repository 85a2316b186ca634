import type { Svg } from '../../svg.ts';
import { ACTS } from './acts.ts';
import { BOWLS } from './bowls.ts';
import { REPAIR } from './bridge.ts';
import { FAIR } from './desk.ts';
import { LAMP_PROMISED } from './lamp.ts';
import { LEARNED } from './learn.ts';
import { MATS } from './mats.ts';
import { MISTAKE } from './mistake.ts';
import { TOLD } from './post.ts';
import { STREET } from './street.ts';
import { WATER } from './water.ts';

/** Questions without words, each before its answers from least to most. They are shown whole, never cut to a shape: how far and how many is what they say. */
export const ASKED: Readonly<Record<string, Svg>> = {
  ...BOWLS,
  ...REPAIR,
  ...MATS,
  ...WATER,
  ...TOLD,
  ...STREET,
  ...ACTS,
  ...FAIR,
  ...MISTAKE,
  ...LEARNED,
  ...LAMP_PROMISED,
};
