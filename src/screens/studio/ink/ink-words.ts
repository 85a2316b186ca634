/** The letters of a name, as Ink takes them. */
export const nameLetters = String.raw`[\p{L}\p{N}_]`;
export const namePattern = String.raw`[\p{L}_]${nameLetters}*`;

/** What means something to Ink itself. */
export const inkWords: ReadonlySet<string> = new Set(
  [
    'and or not mod has hasnt true false else return temp ref function',
    'stopping cycle shuffle once VAR CONST LIST INCLUDE EXTERNAL TODO END DONE',
    'CHOICE_COUNT TURNS TURNS_SINCE READ_COUNT RANDOM SEED_RANDOM POW FLOOR CEILING INT FLOAT MIN MAX',
    'LIST_VALUE LIST_COUNT LIST_MIN LIST_MAX LIST_ALL LIST_INVERT LIST_RANGE LIST_RANDOM',
  ].flatMap((words) => words.split(' ')),
);

export const isName = (text: string): boolean =>
  new RegExp(`^${namePattern}$`, 'u').test(text) && !inkWords.has(text);
