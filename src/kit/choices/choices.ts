import type { Svg } from '../svg.ts';
import { DOING } from './doing.ts';
import { TALKING } from './talking.ts';

/** Every picture card a scenario can name in its `#picture:` tag. */
export const CHOICES: Readonly<Record<string, Svg>> = { ...TALKING, ...DOING };
