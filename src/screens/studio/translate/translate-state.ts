import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageTag } from '../../../scenario/language.ts';
import type { Desk } from '../desk/desk.ts';
import type { Wanted } from './lines.ts';
import type { ReadFile } from './take-in.ts';

/** Where whoever translates is: it stays while something else is looked at. */
export type TranslateState = {
  /** Null before one was chosen. */
  readonly language: LanguageTag | null;
  readonly wanted: Wanted;
  /** The id of the line that is open; null where none is. */
  readonly open: string | null;
  /** Whether wall and tablet are shown too. */
  readonly isSeen: boolean;
  /** A file that was brought, until it is taken or left. */
  readonly brought: { readonly name: string; readonly read: ReadFile } | null;
  /** What came of the last thing, in a sentence. */
  readonly said: string | null;
};

const beginning: TranslateState = {
  language: null,
  wanted: { show: 'all', search: '', knot: null },
  open: null,
  isSeen: false,
  brought: null,
  said: null,
};

type Kept = { readonly folder: string | null; readonly state: StoreApi<TranslateState> };
const kept = new WeakMap<Desk, Kept>();

/** What is kept for the story on the desk; another story begins anew. */
export function translateState(desk: Desk): StoreApi<TranslateState> {
  const { folder } = desk.state.getState();
  const known = kept.get(desk);
  if (known && known.folder === folder) return known.state;
  const state = createStore<TranslateState>(() => beginning);
  kept.set(desk, { folder, state });
  return state;
}
