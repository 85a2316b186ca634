import type { ShownLine } from '../../session/view/telling.ts';
import { leadingOf } from '../parts/written.ts';

/** What is written on the stage at a line: a caption, or one or two bubbles. */
export type ShownSpeech = {
  /** The narrator, or somebody who is heard but not seen. */
  readonly caption: ShownLine | null;
  /** The newest last. */
  readonly bubbles: readonly ShownLine[];
};

/** The line that is spoken, and the one it answers while its speaker still stands on the stage. */
export function speechAt(lines: readonly ShownLine[]): ShownSpeech {
  const line = lines.at(-1);
  if (line === undefined) return { caption: null, bubbles: [] };
  if (!isSeen(line, line)) return { caption: line, bubbles: [] };
  const before = lines.at(-2);
  const answers =
    before !== undefined && isSeen(before, line) && before.speaker?.key !== line.speaker?.key;
  return { caption: null, bubbles: answers ? [before, line] : [line] };
}

function isSeen(line: ShownLine, now: ShownLine): boolean {
  return !now.scene.map && now.scene.people.some(({ who }) => who === line.speaker?.key);
}

/** Letters for a bubble in pixels of a wall of 1920 × 1080: 40 or more. */
export function letterSize(text: string): number {
  if (text.length <= 44) return 60;
  if (text.length <= 80) return 52;
  return text.length <= 130 ? 46 : 40;
}

/** Letters for eight words at most, which a big room reads from its last row. */
export function bigLetterSize(text: string): number {
  if (text.length <= 32) return 84;
  return text.length <= 60 ? 72 : 60;
}

/** The room that words want on the wall, in pixels of a wall of 1920 × 1080, with the bubble around them. */
export type TextRoom = { readonly width: number; readonly height: number };

export type TextShape = {
  /** Letters in pixels of a wall of 1920 × 1080. */
  readonly letters: number;
  /** Pixels there are. */
  readonly most: number;
  /** How long a line may be, in times the letters' height. */
  readonly perLine: number;
  /** In which language, where that is not the page's. */
  readonly language?: string;
};

/** As few lines of equal length as fit. */
export function roomForText(
  text: string,
  { letters, most, perLine, language }: TextShape,
): TextRoom {
  const whole = text.length * letters * 0.5;
  const line = Math.min(most - aroundText, letters * perLine);
  const lines = Math.max(Math.ceil(whole / line), 1);
  const longest = Math.max(...text.split(/\s+/).map((word) => word.length)) * letters * 0.6;
  const width = Math.max((whole / lines) * (lines > 1 ? 1.12 : 1), longest, letters * 4);
  return {
    width: Math.min(width + aroundText, most),
    height: lines * 1.28 * letters * leadingOf(text, language) + 100,
  };
}

/** Letters of the second language in pixels of a wall of 1920 × 1080. */
const secondLetters = 40;

/** The room of a line in both languages of the wall, the second beneath. */
export function roomForBoth(
  { text, also }: Pick<ShownLine, 'text' | 'also'>,
  shapeOf: (text: string) => TextShape,
): TextRoom {
  const first = roomForText(text, shapeOf(text));
  if (also === undefined) return first;
  const { language } = also;
  const shape = { ...shapeOf(text), letters: secondLetters, language };
  const second = roomForText(also.text, shape);
  const width = Math.max(first.width, second.width);
  return { width, height: first.height + second.height };
}

/** A line in the first language alone. */
export function withoutSecond(line: ShownLine): ShownLine {
  const { also, ...first } = line;
  return also === undefined ? line : first;
}

/** Both sides of a bubble together. */
const aroundText = 124;
