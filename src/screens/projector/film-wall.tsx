import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ShownCues,
  ShownFilm,
  ShownShowing,
  ShownTitle,
} from '../../session/view/shown-showing.ts';
import type { StageScene } from '../../session/view/stage-view.ts';
import { languageName } from '../parts/numeral.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { useStore } from '../parts/use-store.ts';
import { written } from '../parts/written.ts';
import { openFilmPlayer, type FilmMoment, type Looked } from './film-player.ts';
import { hushed } from './hushed.ts';
import { PauseMark } from './pause-mark.tsx';

export type FilmWallProps = {
  readonly showing: ShownShowing;
  readonly scene: StageScene;
  /** Add to this device's clock to have the host's, in milliseconds. */
  readonly shift: number;
  /** The team waits while others go on. */
  readonly held: boolean;
  /** Tells the host that this wall cannot play the film. */
  readonly miss: () => void;
};

/** A film in place of the stage: its picture, what is said in it beneath, and at a pause mark what the room is asked. */
export function FilmWall(props: FilmWallProps): ComponentChildren {
  const { showing } = props;
  const { film, plays } = showing;
  if (!film || !plays) return null;
  if (showing.told || plays.address === null) return <InWords {...props} />;
  return <Playing key={plays.address} {...props} film={film} plays={plays} />;
}

/** What was said until now counts by tenths of a second: more would draw for nothing. */
const inTenths = ({ at, ...seen }: Looked): Looked => ({ ...seen, at: Math.floor(at / 100) * 100 });

const isSame = (one: Looked, other: Looked): boolean =>
  one.at === other.at && one.isThere === other.isThere && one.isLate === other.isLate;

function useFilm(
  video: RefObject<HTMLVideoElement | null>,
  { scene, showing, shift, held, miss }: FilmWallProps,
  plays: ShownFilm,
) {
  const [seen, setSeen] = useState<Looked>({ at: plays.at, isThere: false, isLate: false });
  const [isSilent, setSilent] = useState(false);
  const clock = useRef(shift);
  clock.current = shift;
  const player = useRef<ReturnType<typeof openFilmPlayer> | null>(null);
  useEffect(() => {
    if (video.current === null) return;
    const opened = openFilmPlayer(video.current, {
      now: () => Date.now() + clock.current,
      missed: miss,
      silenced: () => setSilent(true),
    });
    player.current = opened;
    let frame = 0;
    const look = (): void => {
      const now = inTenths(opened.look());
      setSeen((was) => (isSame(was, now) ? was : now));
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, []);
  const isStill = scene.paused !== null || scene.stopped || held;
  const { state, part } = showing;
  const moment: FilmMoment = { state, part, plays, isStill };
  useEffect(
    () => player.current?.follow(moment),
    [state, part, isStill, plays.at, plays.clock?.endsAt, plays.clock?.left],
  );
  /** Somebody touched the page: now the browser lets it play, and be heard. */
  const touched = (): void => {
    setSilent(false);
    player.current?.follow(moment);
  };
  return { seen, isSilent, touched };
}

/** As loud as the facilitator set it, and silent where anybody wants that. */
function useLoudness(
  video: RefObject<HTMLVideoElement | null>,
  { muted, voiceVolume = 1 }: StageScene,
  isSilent: boolean,
): void {
  const isMuted = useStore(hushed) || muted === true || isSilent;
  useEffect(() => {
    if (video.current === null) return;
    video.current.muted = isMuted;
    video.current.volume = voiceVolume;
  }, [isMuted, voiceVolume]);
}

const touches = ['pointerdown', 'keydown'] as const;

/** The browser keeps its sound until somebody touches the page. */
function WithoutSound({ onTouch }: { onTouch: () => void }): ComponentChildren {
  useEffect(() => {
    for (const touch of touches) addEventListener(touch, onTouch, { once: true });
    return () => {
      for (const touch of touches) removeEventListener(touch, onTouch);
    };
  }, []);
  return (
    <p class="film-silent">
      <Picture file="signs/hear.svg" />
      {say('film.touch-for-sound')}
    </p>
  );
}

type PlayingProps = FilmWallProps & { readonly film: ShownTitle; readonly plays: ShownFilm };

function Playing(props: PlayingProps): ComponentChildren {
  const { film, scene, plays, miss } = props;
  const { state, ask } = props.showing;
  const video = useRef<HTMLVideoElement>(null);
  const { seen, isSilent, touched } = useFilm(video, props, plays);
  useLoudness(video, scene, isSilent);
  const isWaiting = state === 'ready';
  return (
    <section class={`film ${isWaiting ? 'waits' : ''}`}>
      <div class="film-screen">
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- they stand beneath it, in the wall's own letters */}
        <video
          ref={video}
          src={plays.address ?? ''}
          poster={film.still}
          preload={isWaiting ? 'metadata' : 'auto'}
          playsInline
          disableRemotePlayback
          aria-label={film.title}
          onError={miss}
        />
        {isSilent && !isWaiting && <WithoutSound onTouch={touched} />}
        {seen.isLate && (
          <p class="film-late" role="status">
            <Picture file="signs/wait.svg" />
            {say('film.on-its-way')}
          </p>
        )}
      </div>
      <p class="unseen">{film.description}</p>
      <FilmCaptions plays={plays} at={seen.at} />
      {state === 'asking' && seen.isThere && <PauseMark ask={ask} />}
    </section>
  );
}

const saidAt = ({ cues }: ShownCues, at: number): string =>
  cues
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ text }) => text)
    .join('\n');

/** Always there, since rooms are loud: the wall's language, beneath it the second. */
function FilmCaptions({ plays, at }: { plays: ShownFilm; at: number }): ComponentChildren {
  const { captions, also } = plays;
  const [first, second] = [saidAt(captions, at), also ? saidAt(also, at) : ''];
  return (
    <div class={`film-captions ${also ? 'both' : ''}`} aria-live="polite">
      {first !== '' && (
        <p lang={captions.language} {...written(first)}>
          {captions.language !== undefined && (
            <bdi class="film-language">{languageName(captions.language)}</bdi>
          )}
          {first}
        </p>
      )}
      {second !== '' && also && (
        <p class="also" lang={also.language} {...written(second)}>
          {second}
        </p>
      )}
    </div>
  );
}

/** Where the film cannot be played, its picture and its words stand for it. */
function InWords({ showing, miss }: FilmWallProps): ComponentChildren {
  const inStory = useInStory();
  const { film, told, state, ask } = showing;
  useEffect(() => {
    if (!told) miss();
  }, [told]);
  if (state === 'ready' || !film) return null;
  const text = film.description === '' ? film.title : film.description;
  const asks = state === 'asking' && ask !== null;
  return (
    <section class={`film in-words ${asks ? 'asks' : ''}`}>
      {film.still === undefined ? (
        <Picture kind="film-still" file="signs/wall.svg" />
      ) : (
        <img class="picture film-still" src={film.still} alt="" />
      )}
      <div class="film-words">
        <h1 {...inStory}>{film.title}</h1>
        {text !== film.title && (
          <p {...inStory} {...written(text)}>
            {text}
          </p>
        )}
      </div>
      {asks && <PauseMark ask={ask} />}
    </section>
  );
}
