import type { Svg } from "../svg.ts";
export const CHOICES: Readonly<Record<string, Svg>> = {};
