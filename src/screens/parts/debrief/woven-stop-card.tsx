import type { ComponentChildren } from 'preact';
import type { PathStop } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { Shape } from '../shape.tsx';
import { useInStory } from '../story-language.ts';
import { boxStyle } from './map-box-style.ts';
import type { Badge, WovenStop } from './weave-boxes.ts';
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
    '--letters': lettersOf(stop.title, box.width),
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

/** CSS pixels in which the longest word still fits its column; a bold letter is about 0.6 as wide as high. */
function lettersOf(title: string, width: number): string {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length), 1);
  return `${(width * 0.97) / (longest * 0.56)}px`;
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

type EndingCardProps = Pick<WovenStopCardProps, 'woven' | 'up' | 'unit'>;

function EndingCard({ woven, up, unit }: EndingCardProps): ComponentChildren {
  const { stop, box } = woven;
  const inStory = useInStory();
  const taken = stop.teams.length > 0;
  const pictured = stop.picture !== null && (taken || box.height * 4 > box.width);
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
          '--lines': Math.max(Math.floor(box.height / (40 * unit)), 1),
          '--letters': lettersOf(stop.title, box.width * (taken ? 0.42 : 0.62)),
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
