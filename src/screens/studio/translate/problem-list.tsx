import type { ComponentChildren } from 'preact';
import type { ProblemSaid } from '../../../scenario/strings/translation-problems.ts';
import { say } from '../../parts/say.ts';
import type { Line } from './lines.ts';

/** What is wrong with a translation, in the words of the page. */
export function problemWords(said: ProblemSaid): string {
  const key = `studio.translate.problem.${said.kind}`;
  switch (said.kind) {
    case 'lost':
    case 'made':
      return say(key, { gaps: said.gaps.map((gap) => `{${gap}}`).join(', ') });
    case 'choice':
      return say(key, { letters: said.letters, most: said.most });
    case 'long':
      return say(key, { letters: said.letters, source: said.source });
    case 'number':
      return say(key, { numbers: said.numbers.join(', ') });
    default:
      return say(key);
  }
}

export const ProblemList = ({ line: { problems } }: { readonly line: Line }): ComponentChildren =>
  problems.length === 0 ? null : (
    <ul class="problems">
      {problems.map(({ said, severity }) => (
        <li key={said.kind} class={severity}>
          {problemWords(said)}
        </li>
      ))}
    </ul>
  );
