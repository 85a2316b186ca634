import type { ComponentChildren } from 'preact';
import { Sign } from '../parts/picture.tsx';
import { Plate } from './plate.tsx';

/** A sentence for a time in which nothing is done on the device. */
export const Still = ({
  sign,
  words,
  children,
}: {
  readonly sign: string;
  readonly words: string;
  readonly children?: ComponentChildren;
}) => (
  <main class="page">
    <Plate picture={<Sign name={sign} />} title={words}>
      {children}
    </Plate>
  </main>
);
