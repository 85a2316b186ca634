import type { ComponentChildren } from 'preact';
import type { Prompt } from '../../report/debrief-pictures.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** Plays the other road live on the wall, from this stop; it counts in no total. */
export function WhatIf({ stop }: { stop: NonNullable<Prompt['stop']> }): ComponentChildren {
  const act = useAct();
  return (
    <button type="button" onClick={() => act.now({ kind: 'start-what-if', ...stop })}>
      {say('console.try-other-road')}
    </button>
  );
}
