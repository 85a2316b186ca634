import { useState } from 'preact/hooks';
import type { LinkState } from '../../link/link.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';

/** Why the last touch was not taken, until it is read. */
export function Refused({ refused }: { readonly refused: LinkState['refused'] }) {
  const [read, setRead] = useState<LinkState['refused']>(null);
  if (refused === null || refused === read) return null;
  return (
    <div class="refused" role="alert">
      <Sign name="question-cloud" />
      <p>{say(`refusal.${refused.why}`)}</p>
      <Control sign="ok" label="frame.understood" kind="brief" onPress={() => setRead(refused)} />
    </div>
  );
}
