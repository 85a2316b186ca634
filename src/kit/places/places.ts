import type { Svg } from "../svg.ts";
import type { Backdrop } from "./backdrop.ts";
export const PLACES: Readonly<Record<string, Backdrop>> = {};
export const QUIET_PLACES: Readonly<Record<string, Svg>> = {};
