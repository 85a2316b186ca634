import type { ComponentChildren } from 'preact';
import type { ShownLine } from '../../session/view/telling.ts';
import type { Anchor, Size } from '../../stage/stage.ts';
import { useInStory } from '../parts/story-language.ts';
import { Also } from './also.tsx';
import { placeBubbles, type BubblePlace } from './place-bubbles.ts';
import { letterSize, roomForBoth, speechAt, withoutSecond, type TextRoom } from './shown-speech.ts';
import { written } from '../parts/written.ts';

type SpeechProps = {
  readonly lines: readonly ShownLine[];
  readonly anchors: readonly Anchor[];
  readonly size: Size;
  readonly unit: number;
};

/** Where there is little room. */
const smallLetters = 40;

/** The words on the stage: a caption, or bubbles at the heads of those who speak. */
export function Speech({ lines, anchors, size, unit }: SpeechProps): ComponentChildren {
  const { caption, bubbles } = speechAt(lines);
  const narrow = size.width < 800 * unit || size.height < 640 * unit;
  // Where there is little room, and in what was said before, one language stands on the stage.
  const fitting = (line: ShownLine): ShownLine =>
    narrow || line !== lines.at(-1) ? withoutSecond(line) : line;
  const shown = (narrow ? bubbles.slice(-1) : bubbles).map(fitting);
  const most = size.width / unit - 48;
  const shape = (text: string, perLine: number) => ({
    letters: narrow ? smallLetters : letterSize(text),
    most,
    perLine,
  });
  const speakers = shown.flatMap((line) =>
    line.speaker === null
      ? []
      : [
          {
            who: line.speaker.key,
            ...scaled(
              roomForBoth(line, (text) => shape(text, 17)),
              unit,
            ),
          },
        ],
  );
  const captionWidth = (line: ShownLine) =>
    roomForBoth(line, (text) => shape(text, 30)).width * unit;
  const places = placeBubbles(speakers, { anchors, size, unit });
  return (
    <div class={`speech ${narrow ? 'narrow' : ''}`} aria-live="polite">
      {caption !== null && (
        <Caption key={caption.id} line={fitting(caption)} width={captionWidth(fitting(caption))} />
      )}
      {shown.map((line, index) => {
        const place = places.find(({ who }) => who === line.speaker?.key);
        return place === undefined ? (
          <Caption key={line.id} line={line} width={captionWidth(line)} />
        ) : (
          <Bubble
            key={line.id}
            line={line}
            place={place}
            height={size.height}
            unit={unit}
            answered={index < shown.length - 1}
          />
        );
      })}
    </div>
  );
}

function scaled({ width, height }: TextRoom, by: number): TextRoom {
  return { width: width * by, height: height * by };
}

function Caption({ line, width }: { line: ShownLine; width: number }): ComponentChildren {
  const inStory = useInStory();
  return (
    <p
      class="caption"
      style={{ '--letters': letterSize(line.text), width: `${width}px` }}
      {...inStory}
      {...written(line.text)}
    >
      {line.speaker !== null && (
        <b class="speaker">
          <bdi>{line.speaker.name}</bdi>
        </b>
      )}
      {line.text}
      <Also also={line.also} />
    </p>
  );
}

type BubbleProps = {
  readonly line: ShownLine;
  readonly place: BubblePlace;
  readonly height: number;
  readonly unit: number;
  readonly answered: boolean;
};

function Bubble({ line, place, height, unit, answered }: BubbleProps): ComponentChildren {
  const inStory = useInStory();
  const style = {
    left: `${place.left}px`,
    width: `${place.width}px`,
    bottom: `${height - place.bottom}px`,
    '--letters': letterSize(line.text),
  };
  return (
    <div class={`bubble-place ${answered ? 'answered' : 'newest'}`}>
      <div class="bubble" style={style} {...inStory} {...written(line.text)}>
        <b class="speaker">
          <bdi>{line.speaker?.name}</bdi>
        </b>
        {line.text}
        <Also also={line.also} />
      </div>
      <Tail place={place} unit={unit} />
    </div>
  );
}

/** The tail points at the mouth; its open upper edge covers the bubble's line. */
function Tail({ place, unit }: { place: BubblePlace; unit: number }): ComponentChildren {
  const half = 27 * unit;
  const over = 8 * unit;
  const root = place.left + place.tailAt;
  const left = Math.min(root - half, place.tip.x) - over;
  const width = Math.max(root + half, place.tip.x) - left + over;
  const height = place.tip.y - place.bottom + over;
  const path = `M${root - half - left} 0L${place.tip.x - left} ${height}L${root + half - left} 0`;
  return (
    <svg
      class="tail"
      aria-hidden="true"
      width={width}
      height={height}
      style={{ left: `${left}px`, top: `${place.bottom - over}px` }}
    >
      <path d={path} />
    </svg>
  );
}
