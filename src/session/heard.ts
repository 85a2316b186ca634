/** Of what was said back: not what was meant, in part, or all of it. */
export type Heard = 0 | 1 | 2;
