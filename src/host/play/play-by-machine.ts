import type { Played, PlayedTurn } from '../../scenario/play.ts';
import type { ExitStatus } from '../terminal/verb.ts';

export type Plan = {
  readonly start: Played;
  /** Indexes of choices as text, counted from 0. */
  readonly choices: AsyncIterable<string> | Iterable<string>;
  readonly print: (line: string) => void;
};

/** Prints one JSON object per turn, the first before any choice. 1 where a choice is not there or the story fails. */
export async function playByMachine({ start, choices, print }: Plan): Promise<ExitStatus> {
  const show = (turn: PlayedTurn): ExitStatus => {
    print(JSON.stringify(turn));
    return turn.errors.length > 0 ? 1 : 0;
  };
  let played = start;
  let status = show(played.turn);
  for await (const said of choices) {
    const next = isIndex(said) ? played.take(Number(said)) : null;
    if (!next) {
      const { choices: offered, ended } = played.turn;
      const errors = [refusal(said.trim(), offered.length)];
      return show({ lines: [], choices: offered, ended, errors });
    }
    played = next;
    status = show(played.turn) === 1 ? 1 : status;
  }
  return status;
}

/** Of lines that were typed, those that say something. */
export async function* withoutBlank(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) if (line.trim() !== '') yield line;
}

const isIndex = (said: string): boolean => /^\s*\d+\s*$/.test(said);

function refusal(said: string, offered: number): string {
  if (said === '') return 'A choice is missing here: write its number between the commas.';
  if (offered === 0) return `There is no choice ${said}: the story has ended.`;
  const range = offered === 1 ? 'only 0' : `0 to ${offered - 1}`;
  return `There is no choice ${said} here: ${range}.`;
}
