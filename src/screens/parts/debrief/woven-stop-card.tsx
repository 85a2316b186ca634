import type { ComponentChildren } from 'preact';
import type { PathStop } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { Shape } from '../shape.tsx';
import { useInStory } from '../story-language.ts';
import { boxStyle } from './map-box-style.ts';
import { leadingOf } from '../written.ts';
import { linesOf, type Badge, type WovenStop } from './weave-boxes.ts';
import type { Strand } from './weave-strands.ts';

type WovenStopCardProps = {
  readonly woven: WovenStop;
  readonly strands: readonly Strand[];
  readonly up: boolean;
  readonly unit: number;
};

/** A decision: its title, and a badge for each choice; or an ending with those who came to it. */
export function WovenStopCard({ woven, strands, up, unit }: WovenStopCardProps): ComponentChildren {
  const { stop, box, titleHeight, titleLines } = woven;
  if (stop.kind === 'ending') return <EndingCard woven={woven} up={up} unit={unit} />;
  const inStory = useInStory();
  const taken = takenAt(stop, strands);
  const title = {
    ...boxStyle({ ...box, height: titleHeight }),
    '--letters': `${Math.min(lettersAcross(stop.title, box.width, titleLines), lettersDown(woven, unit))}px`,
  };
  return (
    <>
      <b
        class={`stop-title lines${titleLines} ${up ? 'up' : ''} ${stop.teams.length === 0 ? 'not-taken' : ''}`}
        style={title}
        title={stop.title}
        lang={inStory.lang}
      >
        <span {...inStory}>{stop.title}</span>
      </b>
      {woven.badges.map((badge) => (
        <ChoiceBadge key={badge.nth} stop={stop} badge={badge} taken={taken.has(badge.nth)} />
      ))}
    </>
  );
}

/** CSS pixels in which the longest word fits its column, and all of a title that has one line; a bold letter is about 0.6 as wide as high. */
function lettersAcross(title: string, width: number, lines: number): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length), 1);
  const across = (width * 0.97) / (longest * 0.56);
  return lines > 1 ? across : Math.min(across, (width * 0.97) / (title.length * 0.6));
}

/** CSS pixels in which all lines of the title fit above the badges. */
function lettersDown({ stop, box, titleHeight, titleLines }: WovenStop, unit: number): number {
  const lines = Math.min(titleLines, linesOf(stop.title, box.width / (22 * unit)));
  return titleHeight / (lines * 1.3 * leadingOf(stop.title));
}

/** What a told strand went through; a ghost's choice stays grey. */
function takenAt(stop: PathStop, strands: readonly Strand[]): ReadonlySet<number> {
  const told = strands.filter(({ thread }) => thread.leg.kind === 'told');
  const ends = told.flatMap(({ thread: { leg } }) => [leg.from, leg.to]);
  return new Set(
    ends.flatMap((end) => (end?.stop === stop.path && end.choice !== null ? [end.choice] : [])),
  );
}

type ChoiceBadgeProps = {
  readonly stop: PathStop;
  readonly badge: Badge;
  readonly taken: boolean;
};

function ChoiceBadge({ stop, badge, taken }: ChoiceBadgeProps): ComponentChildren {
  const choice = stop.choices[badge.nth];
  const picture = badge.form === 'shape' ? null : (choice?.picture ?? null);
  return (
    <span
      class={`choice-badge ${badge.form} ${taken ? 'taken' : 'not-taken'}`}
      style={boxStyle(badge.box)}
      title={choice?.text}
      lang={useInStory().lang}
    >
      <Shape index={badge.nth} />
      {picture !== null && <Picture file={`choices/${picture}.svg`} />}
    </span>
  );
}

/** Of a card's width, what a picture and teams leave to words. */
const besidePicture = 0.42;
/** Units that a letter takes at least. */
const smallest = 14;

type EndingCardProps = Pick<WovenStopCardProps, 'woven' | 'up' | 'unit'>;

/** How an ending's card is shared: in one line, words that would be cut off come before the picture. */
function endingRoom({ stop, box }: WovenStop, unit: number) {
  const taken = stop.teams.length > 0;
  const lines = Math.max(Math.floor(box.height / (40 * unit * leadingOf(stop.title))), 1);
  const isLong = lines === 1 && stop.title.length * smallest * unit > box.width * besidePicture;
  const pictured = stop.picture !== null && !isLong && (taken || box.height * 4 > box.width);
  return { lines, pictured, across: box.width * (taken && pictured ? besidePicture : 0.62) };
}

function EndingCard({ woven, up, unit }: EndingCardProps): ComponentChildren {
  const { stop, box } = woven;
  const inStory = useInStory();
  const taken = stop.teams.length > 0;
  const { lines, pictured, across } = endingRoom(woven, unit);
  return (
    <span
      class={`woven-ending ${taken ? 'taken' : 'not-taken'} ${up ? 'up' : ''}`}
      style={{ ...boxStyle(box), '--tall': `${box.height}px` }}
      title={stop.title}
      lang={inStory.lang}
    >
      {pictured && <Picture kind="ending-picture" file={`choices/${stop.picture}.svg`} />}
      <b
        {...inStory}
        style={{
          '--lines': lines,
          '--letters': `${lettersAcross(stop.title, across, lines)}px`,
        }}
      >
        {stop.title === '' ? say('wall.now-ended') : stop.title}
      </b>
      {taken && (
        <span class={`stop-teams ${stop.teams.length > 1 ? 'two-rows' : ''}`}>
          {stop.teams.map((team) => (
            <Picture key={team} file={`emblems/${team}.svg`} />
          ))}
        </span>
      )}
    </span>
  );
}
