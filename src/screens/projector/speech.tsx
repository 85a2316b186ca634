import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownLine } from '../../session/view/telling.ts';
import type { Anchor, Size } from '../../stage/stage.ts';
import { useInStory } from '../parts/story-language.ts';
import { Also } from './also.tsx';
import { placeBubbles, type BubblePlace } from './place-bubbles.ts';
import { stepsOf, useStep } from './said-in-steps.ts';
import {
  bigLetterSize,
  letterSize,
  roomForBoth,
  speechAt,
  withoutSecond,
  type TextRoom,
} from './shown-speech.ts';
import { written } from '../parts/written.ts';

type SpeechProps = {
  readonly lines: readonly ShownLine[];
  readonly anchors: readonly Anchor[];
  readonly size: Size;
  readonly unit: number;
};

/** Where there is little room, and there in a big room. */
const smallLetters = { usual: 40, big: 44 } as const;
/** What the larger name above a part and the dots below it take, in pixels of a wall of 1920 × 1080. */
const aroundParts = 64;

/** Whether the wall is for a big room: larger letters, few words at once, in one language. */
export const BigRoom = createContext(false);

/** The words on the stage: a caption, or bubbles at the heads of those who speak. */
export function Speech(props: SpeechProps): ComponentChildren {
  const isBig = useContext(BigRoom);
  return isBig ? <SpeechInSteps {...props} /> : <SpeechAtOnce {...props} />;
}

/** The newest line alone, in parts that follow each other in one bubble as large as the longest of them. */
function SpeechInSteps(props: SpeechProps): ComponentChildren {
  const line = props.lines.at(-1);
  const steps = stepsOf(line?.text ?? '');
  const step = useStep(line?.id ?? '', steps);
  if (line === undefined) return null;
  const longest = steps.reduce((most, one) => (one.length > most.length ? one : most), '');
  const whole = { ...withoutSecond(line), text: longest };
  return (
    <SpeechAtOnce
      {...props}
      lines={[whole]}
      part={{ text: steps[step] ?? '', step, of: steps.length }}
    />
  );
}

type Part = { readonly text: string; readonly step: number; readonly of: number };
type SpokenProps = SpeechProps & { readonly part?: Part };

function SpeechAtOnce({ lines, anchors, size, unit, part }: SpokenProps): ComponentChildren {
  const { caption, bubbles } = speechAt(lines);
  const narrow = size.width < 800 * unit || size.height < 640 * unit;
  // Where there is little room, and in what was said before, one language stands on the stage.
  const fitting = (line: ShownLine): ShownLine =>
    narrow || line !== lines.at(-1) ? withoutSecond(line) : line;
  const shown = (narrow ? bubbles.slice(-1) : bubbles).map(fitting);
  const most = size.width / unit - 48;
  const lettersFor = (text: string): number => {
    if (narrow) return part === undefined ? smallLetters.usual : smallLetters.big;
    return part === undefined ? letterSize(text) : bigLetterSize(text);
  };
  const roomFor = (line: ShownLine, perLine: number): TextRoom => {
    // Parts lie loosely: a line more than was reckoned would leave the stage.
    const [loosely, around] = part === undefined ? [1, 0] : [1.12, aroundParts];
    const room = roomForBoth(line, (text) => ({
      letters: lettersFor(text) * loosely,
      most,
      perLine,
    }));
    return scaled({ ...room, height: room.height + around }, unit);
  };
  const speakers = shown.flatMap((line) =>
    line.speaker === null ? [] : [{ who: line.speaker.key, ...roomFor(line, 17) }],
  );
  const places = placeBubbles(speakers, { anchors, size, unit });
  const words = (line: ShownLine) => ({ line, part, letters: lettersFor(line.text) });
  return (
    <div class={`speech ${narrow ? 'narrow' : ''}`} aria-live="polite">
      {caption !== null && (
        <Caption
          key={caption.id}
          {...words(fitting(caption))}
          width={roomFor(fitting(caption), 30).width}
        />
      )}
      {shown.map((line, index) => {
        const place = places.find(({ who }) => who === line.speaker?.key);
        return place === undefined ? (
          <Caption key={line.id} {...words(line)} width={roomFor(line, 30).width} />
        ) : (
          <Bubble
            key={line.id}
            {...words(line)}
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

type WordsProps = {
  readonly line: ShownLine;
  readonly part: Part | undefined;
  /** Pixels of a wall of 1920 × 1080. */
  readonly letters: number;
};

/** A line, or the part of it that is said now and how many there are. */
function Words({ line, part }: Omit<WordsProps, 'letters'>): ComponentChildren {
  if (part === undefined)
    return (
      <>
        {line.text}
        <Also also={line.also} />
      </>
    );
  return (
    <>
      {part.text}
      {part.of > 1 && (
        <i class="step-dots" aria-hidden="true">
          {Array.from({ length: part.of }, (_, step) => (
            <i key={step} class={step <= part.step ? 'said' : ''} />
          ))}
        </i>
      )}
    </>
  );
}

function scaled({ width, height }: TextRoom, by: number): TextRoom {
  return { width: width * by, height: height * by };
}

type CaptionProps = WordsProps & { readonly width: number };

function Caption({ line, part, letters, width }: CaptionProps): ComponentChildren {
  const inStory = useInStory();
  return (
    <p
      class="caption"
      style={{ '--letters': letters, width: `${width}px` }}
      {...inStory}
      {...written(line.text)}
    >
      {line.speaker !== null && (
        <b class="speaker">
          <bdi>{line.speaker.name}</bdi>
        </b>
      )}
      <Words line={line} part={part} />
    </p>
  );
}

type BubbleProps = WordsProps & {
  readonly place: BubblePlace;
  readonly height: number;
  readonly unit: number;
  readonly answered: boolean;
};

function Bubble({ line, part, letters, ...at }: BubbleProps): ComponentChildren {
  const { place, height, unit, answered } = at;
  const inStory = useInStory();
  const style = {
    left: `${place.left}px`,
    width: `${place.width}px`,
    bottom: `${height - place.bottom}px`,
    '--letters': letters,
  };
  return (
    <div class={`bubble-place ${answered ? 'answered' : 'newest'}`}>
      <div class="bubble" style={style} {...inStory} {...written(line.text)}>
        <b class="speaker">
          <bdi>{line.speaker?.name}</bdi>
        </b>
        <Words line={line} part={part} />
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
