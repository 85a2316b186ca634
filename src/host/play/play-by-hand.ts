import { plainFault } from '../../scenario/ink/plain-fault.ts';
import type { Played, PlayedTurn, Said } from '../../scenario/play.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ExitStatus } from '../terminal/verb.ts';

export type Hand = Pick<Terminal, 'print' | 'say' | 'paint' | 'ask'>;

type Answer =
  | { readonly kind: 'choice'; readonly index: number }
  | { readonly kind: 'back' | 'quit' | 'unclear' };

/** Lets a person play until the person ends it. 1 where the story stands at an error then. */
export async function playByHand(start: Played, hand: Hand): Promise<ExitStatus> {
  const before: Played[] = [];
  let here = start;
  showTurn(here.turn, hand);
  for (;;) {
    const answer = parseAnswer(await hand.ask(questionAt(here, before.length > 0)));
    if (answer.kind === 'quit') return here.turn.errors.length > 0 ? 1 : 0;
    const next = answer.kind === 'back' ? before.pop() : takenFrom(here, answer);
    if (!next) {
      hand.say(helpAt(here, answer));
      continue;
    }
    if (answer.kind === 'choice') before.push(here);
    here = next;
    showTurn(here.turn, hand);
  }
}

const takenFrom = (here: Played, answer: Answer): Played | null =>
  answer.kind === 'choice' ? here.take(answer.index) : null;

function parseAnswer(said: string | null): Answer {
  const word = said?.trim().toLowerCase() ?? 'q';
  if (word === 'q') return { kind: 'quit' };
  if (word === 'b') return { kind: 'back' };
  return /^\d+$/.test(word) ? { kind: 'choice', index: Number(word) - 1 } : { kind: 'unclear' };
}

function questionAt({ turn }: Played, canGoBack: boolean): string {
  const count = turn.choices.length;
  const numbers = count > 1 ? `1 to ${count}, ` : count === 1 ? '1, ' : '';
  return `(${numbers}${canGoBack ? 'b = back, ' : ''}q = end) > `;
}

function helpAt({ turn }: Played, answer: Answer): string {
  if (answer.kind === 'back') return 'This is the beginning; there is nothing to go back to.';
  if (turn.choices.length === 0) return 'The story has ended. Type b to go back, or q to end.';
  return `Type a number from 1 to ${turn.choices.length}, b to go back, or q to end.`;
}

function showTurn({ lines, choices, ended, errors }: PlayedTurn, hand: Hand): void {
  hand.print('');
  for (const line of lines) showLine(line, hand);
  if (choices.length > 0) hand.print('');
  for (const [index, { text, tags }] of choices.entries()) {
    hand.print(`  ${hand.paint('cyan', `${index + 1}.`)} ${text.trim()}${tagsOf(tags, hand)}`);
  }
  for (const error of errors) {
    const { what, hint } = plainFault(error);
    hand.say(`The story fails here: ${what} ${hint}`);
    hand.say(`    ${error}`);
  }
  if (ended) hand.print(`\n${hand.paint('bold', 'The end.')}`);
}

function showLine({ text, tags }: Said, hand: Hand): void {
  const speaker = tags.findLast((tag) => isSpeaker(tag));
  const name = speaker === undefined ? '' : speaker.slice(speaker.indexOf(':') + 1).trim();
  const spoken = name === '' ? '' : `${hand.paint('bold', `${titled(name)}:`)} `;
  const others = tagsOf(
    tags.filter((tag) => tag !== speaker),
    hand,
  );
  const shown = `${spoken}${text.trim()}${others}`.trim();
  if (shown !== '') hand.print(shown);
}

const isSpeaker = (tag: string): boolean => /^\s*speaker\s*:/i.test(tag);

const titled = (name: string): string =>
  name.replace(
    /(^|[-_ ])(\p{L})/gu,
    (_, gap: string, letter: string) => `${gap === '' ? '' : ' '}${letter.toUpperCase()}`,
  );

const tagsOf = (tags: readonly string[], { paint }: Hand): string =>
  tags.length === 0 ? '' : ` ${paint('dim', tags.map((tag) => `# ${tag}`).join(' '))}`;
