import type { Case } from '../transcript.ts';
import * as choices from './choices.ts';
import * as content from './content.ts';
import * as flow from './flow.ts';
import * as lists from './lists.ts';
import * as variables from './variables.ts';
import * as varying from './varying.ts';
import * as weave from './weave.ts';

const isTable = (value: unknown): value is readonly Case[] => Array.isArray(value);

/** Every story of the conformance suite, for whoever wants many small ones. */
export const everyCase: readonly Case[] = [
  choices,
  content,
  flow,
  lists,
  variables,
  varying,
  weave,
].flatMap((tables) => Object.values(tables).flatMap((table) => (isTable(table) ? table : [])));
