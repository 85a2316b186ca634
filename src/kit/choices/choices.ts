import type { Svg } from '../svg.ts';
import { ASKED } from './asked/asked.ts';
import { DOING } from './doing.ts';
import { TALKING } from './talking.ts';

/** Every picture card a scenario can name in its `#picture:` tag, and what a question without words asks with. */
export const CHOICES: Readonly<Record<string, Svg>> = { ...TALKING, ...DOING, ...ASKED };
