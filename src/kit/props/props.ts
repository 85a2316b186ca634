import type { Svg } from "../svg.ts";
export interface Prop { readonly view: readonly [number, number, number, number]; readonly body: Svg }
export const PROPS: Readonly<Record<string, Prop>> = {};
