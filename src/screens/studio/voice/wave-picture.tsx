import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { secondsOf, type Part, type Sound } from '../../../scenario/voice/sound.ts';
import { say } from '../../parts/say.ts';

const columns = 200;
const high = 60;
/** Seconds of one step by keys, and of a long one. */
const step = 0.02;
const longStep = 0.2;

/** One upright line for each piece of the sound, as high as its highest sample. */
function drawWave({ samples }: Sound): string {
  const size = Math.max(1, Math.floor(samples.length / columns));
  const peaks = Array.from({ length: columns }, (_, at) =>
    samples
      .subarray(at * size, (at + 1) * size)
      .reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
  const most = Math.max(0.01, ...peaks);
  return peaks
    .map((peak, at) => {
      const up = Math.max(0.5, (peak / most) * (high / 2 - 2));
      return `M${at + 0.5} ${(high / 2 - up).toFixed(1)}v${(2 * up).toFixed(1)}`;
    })
    .join('');
}

type Props = {
  readonly sound: Sound;
  readonly part: Part;
  readonly onMove: (end: keyof Part, seconds: number) => void;
};

const inWords = (seconds: number): string =>
  say('studio.voice.seconds', { seconds: Math.round(seconds * 100) / 100 });

function End(props: Props & { readonly end: keyof Part }): ComponentChildren {
  const { sound, part, end, onMove } = props;
  const whole = secondsOf(sound);
  const at = part[end];
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: at - step,
    ArrowDown: at - step,
    ArrowRight: at + step,
    ArrowUp: at + step,
    PageDown: at - longStep,
    PageUp: at + longStep,
    Home: 0,
    End: whole,
  };
  const press = (event: KeyboardEvent): void => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(end, to);
  };
  return (
    <span
      class={`take-end ${end}`}
      role="slider"
      tabIndex={0}
      aria-label={say(`studio.voice.end.${end}`)}
      aria-valuemin={0}
      aria-valuemax={Math.round(whole * 100) / 100}
      aria-valuenow={Math.round(at * 100) / 100}
      aria-valuetext={inWords(at)}
      style={{ left: `${(100 * at) / whole}%` }}
      onKeyDown={press}
    />
  );
}

/** A take as it sounded, with the part that is kept between two ends that can be moved. Time runs from left to right in every language. */
export function WavePicture(props: Props): ComponentChildren {
  const { sound, part, onMove } = props;
  const path = useMemo(() => drawWave(sound), [sound]);
  const place = useRef<HTMLDivElement>(null);
  const held = useRef<keyof Part | null>(null);
  const whole = secondsOf(sound);
  const secondsAt = ({ clientX }: PointerEvent): number => {
    const box = place.current?.getBoundingClientRect();
    return box ? ((clientX - box.left) / box.width) * whole : 0;
  };
  const grasp = (event: PointerEvent): void => {
    const at = secondsAt(event);
    held.current = Math.abs(at - part.from) <= Math.abs(at - part.to) ? 'from' : 'to';
    place.current?.setPointerCapture(event.pointerId);
    onMove(held.current, at);
  };
  const drag = (event: PointerEvent): void => {
    if (held.current) onMove(held.current, secondsAt(event));
  };
  const x = (seconds: number): number => (columns * seconds) / whole;
  return (
    <div
      ref={place}
      class="take-wave"
      dir="ltr"
      onPointerDown={grasp}
      onPointerMove={drag}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
    >
      <svg viewBox={`0 0 ${columns} ${high}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} />
        <rect class="left-out" x={0} y={0} width={x(part.from)} height={high} />
        <rect class="left-out" x={x(part.to)} y={0} width={columns - x(part.to)} height={high} />
      </svg>
      <End {...props} end="from" />
      <End {...props} end="to" />
    </div>
  );
}
