import type { Scene } from '../scenario/beat.ts';

/** What a stage draws: the scene at one line, and who speaks it. */
export type StagePicture = {
  readonly scene: Scene;
  /** A cast key; null while the narrator, or nobody, speaks. */
  readonly speaker: string | null;
  /** Only who speaks, larger: for a stage that is narrow for a while. */
  readonly close?: boolean;
  /** Nothing is said over the picture, so that people may stand higher. */
  readonly tall?: boolean;
};

/** Where a bubble finds a person, in CSS pixels from the stage's top left corner. */
export type Anchor = {
  readonly who: string;
  readonly mouth: Point;
  /** The top of the head. */
  readonly head: Point;
};

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

export type StageOptions = {
  /** Where the art folder is served, with a slash at its end. */
  readonly art: string;
  /** Elements of the page instead of Phaser. */
  readonly plain?: boolean;
  /** Cuts instead of motion, and plain. */
  readonly calm?: boolean;
  /** The projector draws at most 60 pictures a second, everything else 30. */
  readonly projector?: boolean;
  /** WebGL even where it is drawn without a graphics chip. */
  readonly slowWebGl?: boolean;
  /** A picture that could not be loaded; told once per file. */
  readonly onMissing?: (file: string) => void;
  /** The anchors have moved, because the stage was resized or learned more about its art. */
  readonly onAnchors?: () => void;
};

/** One picture as it is drawn at this moment, in CSS pixels from the stage's top left corner. */
export type Drawn = {
  readonly key: string;
  /** Below the art folder; null where a plain shape stands for it. */
  readonly file: string | null;
  readonly box: Point & Size;
  /** From where to where of its width it is seen, where that is not all of it. */
  readonly seen?: readonly [from: number, to: number];
  /** 0 … 1 */
  readonly alpha: number;
  readonly mirrored: boolean;
};

/** A door to a drawn stage. The same picture always ends in the same place, however it got there. */
export type Stage = {
  readonly show: (picture: StagePicture) => void;
  readonly anchors: () => readonly Anchor[];
  /** From the back to the front. */
  readonly drawn: () => readonly Drawn[];
  readonly close: () => void;
};

export type OpenStage = (parent: HTMLElement, options: StageOptions) => Stage;
