import type { ComponentChildren } from 'preact';
import { roadInk } from './team-road.ts';
import type { Strand } from './weave-strands.ts';

type WeaveStrandProps = {
  readonly strand: Strand;
  /** Pixels to the next strand where they are closest. */
  readonly gap: number;
  readonly unit: number;
};

const widest = 15;
/** Thinner, a strand's colour cannot be seen from the back row; neighbours then touch. */
const thinnest = 7.5;

/** A team's strand in its colour and dashes; thin and dotted where it was taken back; grey where nobody went. */
export function WeaveStrand({ strand, gap, unit }: WeaveStrandProps): ComponentChildren {
  const { leg } = strand.thread;
  const core = Math.min(widest * unit, Math.max(gap * 0.62, thinnest * unit));
  const dashScale = core / 14;
  const stroke = (colour: string, width: number, dashes = '') => (
    <path
      d={strand.path}
      fill="none"
      stroke={colour}
      stroke-width={width}
      stroke-dasharray={dashes === '' ? undefined : scaled(dashes, dashScale)}
      stroke-linecap={dashes === '' ? 'butt' : 'round'}
    />
  );
  if (leg.team === null) return stroke('#8f887d', Math.max(core * 0.35, 2));
  const { colour, dashes } = roadInk(leg.team);
  if (leg.kind === 'ghost') return stroke(colour, Math.max(core * 0.5, 2.5), '1 14');
  return (
    <>
      {stroke('#1f1a24', core + Math.min(core * 0.45, 6 * unit))}
      {stroke(colour, core)}
      {dashes !== '' && stroke('#fffaf0', core * 0.3, dashes)}
    </>
  );
}

function scaled(dashes: string, by: number): string {
  return dashes
    .split(' ')
    .map((dash) => Math.max(Number(dash) * by, 0.1).toFixed(1))
    .join(' ');
}
