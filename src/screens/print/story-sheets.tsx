import type { PaperComic, PaperFork, PaperRoad, Sheets } from '../../report/paper/paper.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { StoryWords } from '../parts/story-words.tsx';
import { Drawn, Said } from './panel.tsx';

type Story = Extract<Sheets, { what: 'story' }>;

/** One road becomes two. */
const Forking = () => (
  <svg class="forking" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
    <path d="M94 0C94 10 45 4 45 16H57C57 8 100 12 100 4C100 12 143 8 143 16H155C155 4 106 10 106 0Z" />
  </svg>
);

function Road({ road, name }: { readonly road: PaperRoad; readonly name: string }) {
  return (
    <div class="panel road">
      <Drawn picture={road.picture} />
      <div class="said">
        <h3>
          <Shape index={road.choice} /> {name}
        </h3>
        <p class="chosen">
          <StoryWords>{road.text}</StoryWords>
        </p>
        <Said lines={road.lines} />
      </div>
    </div>
  );
}

type ForkShown = { readonly fork: PaperFork; readonly isTaken: boolean };

export function Fork({ fork, isTaken }: ForkShown) {
  const first = say(isTaken ? 'print.story.our-road' : 'print.story.one-road');
  return (
    <section class="fork">
      <div class="panel wide">
        <Drawn picture={fork.picture} />
        <div class="said">
          <h2>
            <StoryWords>{fork.title}</StoryWords>
          </h2>
          <Said lines={fork.lines} />
        </div>
      </div>
      <Forking />
      <div class="roads">
        {fork.roads.map((road, at) => (
          <Road
            key={road.choice}
            road={road}
            name={at === 0 ? first : say('print.story.other-road')}
          />
        ))}
      </div>
    </section>
  );
}

/** Two bubbles that the reader fills, over a road that forks. */
const EmptyBubbles = () => (
  <svg class="bubbles" viewBox="0 0 240 130" aria-hidden="true">
    <path class="ground" d="M0 70C60 58 180 58 240 70V130H0Z" />
    <path
      class="lane"
      d="M112 130C116 104 96 84 60 66H82C104 78 116 88 120 98C124 88 136 78 158 66H180C144 84 124 104 128 130Z"
    />
    <path
      class="bubble"
      d="M22 8H96Q104 8 104 16V40Q104 48 96 48H60L44 62L46 48H22Q14 48 14 40V16Q14 8 22 8Z"
    />
    <path
      class="bubble"
      d="M144 8H218Q226 8 226 16V40Q226 48 218 48H194L196 62L180 48H144Q136 48 136 40V16Q136 8 144 8Z"
    />
  </svg>
);

export function Asking({ question }: { readonly question: string | null }) {
  return (
    <section class="panel wide asking">
      <EmptyBubbles />
      <div class="said">
        {question !== null && (
          <h2>
            <StoryWords>{question}</StoryWords>
          </h2>
        )}
        <p>{say('print.story.ask')}</p>
        <p>{say('print.story.third')}</p>
      </div>
    </section>
  );
}

/** How it ended, where it did and its author gave that a name. */
export const Ended = ({ ending }: Pick<PaperComic, 'ending'>) =>
  ending !== null && ending.name !== '' ? (
    <section class="panel ended">
      {ending.picture !== null && <Picture file={`choices/${ending.picture}.svg`} />}
      <h2>
        <StoryWords>{ending.name}</StoryWords>
      </h2>
    </section>
  ) : null;

type ComicShown = { readonly story: Story; readonly comic: PaperComic; readonly title: string };

function Comic({ story, comic, title }: ComicShown) {
  const { team, forks, ending, question } = comic;
  const isPlayed = team !== null || ending !== null || story.comics.length > 1;
  return (
    <article class="comic">
      <header>
        {team !== null && <Emblem name={team} />}
        <h1>
          <StoryWords>{title}</StoryWords>
        </h1>
      </header>
      <section class="panel wide">
        <Drawn picture={story.opening.picture} />
        <div class="said">
          <Said lines={story.opening.lines} />
        </div>
      </section>
      {forks.map((fork, at) => (
        <Fork key={at} fork={fork} isTaken={isPlayed} />
      ))}
      <Ended ending={ending} />
      <Asking question={question} />
    </article>
  );
}

/** What a group did, or a story before it is played, as a comic: each decision with two roads, and a question at the end. */
export const StorySheets = ({
  story,
  title,
}: {
  readonly story: Story;
  readonly title: string;
}) => (
  <>
    {story.comics.map((comic, at) => (
      <Comic key={at} story={story} comic={comic} title={title} />
    ))}
  </>
);
