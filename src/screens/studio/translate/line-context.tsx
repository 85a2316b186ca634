import type { ComponentChildren } from 'preact';
import type { TextEntry, TextGap } from '../../../scenario/strings/text-entry.ts';
import { say } from '../../parts/say.ts';
import type { Tongues } from './tongues.ts';

/** Values of a gap that are named; the rest is only known to be there. */
const mostValues = 8;

function gapWords({ name, can }: TextGap): string {
  const gap = `{${name}}`;
  if (can.length === 0) return say('studio.translate.gap-any', { gap });
  const values = can.slice(0, mostValues).join(', ') + (can.length > mostValues ? ' …' : '');
  return say('studio.translate.gap', { gap, values });
}

/** What stands around a line, and what its translator should know of it. */
export function LineContext(props: {
  readonly entry: TextEntry;
  readonly after: string | null;
  readonly tongues: Tongues;
}): ComponentChildren {
  const { entry, after, tongues } = props;
  const around = [
    ...entry.before.map((text) => ['before', text] as const),
    ...(after === null ? [] : [['after', after] as const]),
  ];
  return (
    <>
      {around.length > 0 && (
        <ul class="around">
          {around.map(([side, text], at) => (
            <li key={at}>
              <small>{say(`studio.translate.${side}`)}</small>{' '}
              <span lang={tongues.own} dir="auto">
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {entry.note !== null && (
        <p>
          <small>{say('studio.translate.note')}</small>{' '}
          <span lang={tongues.own} dir="auto">
            {entry.note}
          </span>
        </p>
      )}
      {entry.gaps.map((gap) => (
        <p key={gap.name}>
          <small>{gapWords(gap)}</small>
        </p>
      ))}
    </>
  );
}
