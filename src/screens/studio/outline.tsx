import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import type { Defined, InkFile, Span } from './ink/ink-file.ts';

type Props = { readonly ink: InkFile; readonly onGo: (span: Span) => void };

const isPart = ({ kind }: Defined): boolean => ['knot', 'function', 'stitch'].includes(kind);

/** Knots, stitches and functions of one text, in their order. */
export function Outline({ ink, onGo }: Props): ComponentChildren {
  return (
    <nav class="outline" aria-label={say('studio.outline')}>
      <h2>{say('studio.outline')}</h2>
      <ul>
        {ink.defined.filter(isPart).map((part) => (
          <li key={part.path} class={part.kind}>
            <button type="button" onClick={() => onGo(part)}>
              <bdi>{part.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
