import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import { fills } from './map/draw-node.ts';
import { legendWords } from './shade-words.ts';
import type { Shade, Shading } from './shades.ts';

const pies = ['', 'M12 12V3a9 9 0 0 1 9 9z', 'M12 12V3a9 9 0 0 1 0 18z', 'M12 12V3a9 9 0 1 1-9 9z'];

function Sign({ step, kind }: { readonly step: number; readonly kind: Shading['kind'] }) {
  const isTick = kind === 'lack' && step === 0;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" style={{ background: fills[kind][step] }}>
      {isTick ? (
        <path d="M5 12l5 6 9-12" class="stroke" />
      ) : (
        <>
          <circle cx="12" cy="12" r="9" class="stroke" />
          {step === 4 ? <circle cx="12" cy="12" r="9" /> : <path d={pies[step] ?? ''} />}
        </>
      )}
    </svg>
  );
}

/** What colours, discs and lines of the map mean. */
export function Legend({
  shade,
  shading,
}: {
  readonly shade: Shade;
  readonly shading: Shading | null;
}): ComponentChildren {
  return (
    <ul class="legend" aria-label={say('studio.walk.legend')}>
      {shading &&
        legendWords(shade, shading).map((words, step) => (
          <li key={words}>
            <Sign step={step} kind={shading.kind} /> {words}
          </li>
        ))}
      {shading && (
        <li>
          <span class="bare" aria-hidden="true" /> {say('studio.walk.untold')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M20 12L4 3v18z" class="here" />
        </svg>{' '}
        {say('studio.walk.here')}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 3h16v4H4zM3 11h18v10H3z" class="stroke" />
          <path d="M4 3h16v4H4z" />
        </svg>{' '}
        {say('studio.walk.begins')}
      </li>
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 3h18v10H3zM4 17h16v4H4z" class="stroke" />
          <path d="M4 17h16v4H4z" />
        </svg>{' '}
        {say('studio.walk.may-end')}
      </li>
    </ul>
  );
}
