import type { LanguageTag } from '../../scenario/language.ts';
import type { SeatId } from '../ids.ts';
import type { ConsoleScene } from './console-view.ts';
import type { InterpreterScene } from './interpreter-view.ts';
import type { ObserverScene } from './observer-view.ts';
import type { SeatMine, SeatScene } from './seat-view.ts';
import type { StageScene } from './stage-view.ts';

export type Viewer =
  /** `second` is a second facilitator: the same view, and another key to what leaves the group. */
  | { readonly kind: 'facilitator'; readonly language: LanguageTag; readonly second?: true }
  | { readonly kind: 'stage'; readonly language: LanguageTag }
  | { readonly kind: 'observer'; readonly language: LanguageTag }
  | { readonly kind: 'interpreter'; readonly language: LanguageTag }
  | { readonly kind: 'seat'; readonly seat: SeatId };

/** What one audience may see, and nothing else. `scene` is shared by an audience, `mine` is one seat's. */
export type View =
  | { readonly kind: 'facilitator'; readonly scene: ConsoleScene; readonly mine: null }
  | { readonly kind: 'stage'; readonly scene: StageScene; readonly mine: null }
  | { readonly kind: 'observer'; readonly scene: ObserverScene; readonly mine: null }
  | { readonly kind: 'interpreter'; readonly scene: InterpreterScene; readonly mine: null }
  | { readonly kind: 'seat'; readonly scene: SeatScene; readonly mine: SeatMine };
