import type { ShownFilm, ShownShowing } from '../../session/view/shown-showing.ts';

/** The part of the browser's video element that is needed here; its time counts in seconds. */
export type FilmVideo = Pick<
  HTMLVideoElement,
  'currentTime' | 'paused' | 'muted' | 'volume' | 'readyState' | 'play' | 'pause'
>;

/** What of a film is to be seen now. */
export type FilmMoment = Pick<ShownShowing, 'state' | 'part'> & {
  readonly plays: ShownFilm;
  /** Everything waits. */
  readonly isStill: boolean;
};

export type FilmPorts = {
  /** The host's clock, in milliseconds. */
  readonly now: () => number;
  /** It cannot be played here. */
  readonly missed: () => void;
  /** The browser wants a touch before it lets sound out. */
  readonly silenced: () => void;
};

export type FilmPlayer = {
  readonly follow: (moment: FilmMoment) => void;
  /** To be called with each picture: holds at the end of a part. */
  readonly look: () => Looked;
};

export type Looked = {
  /** The moment of the film, in milliseconds. */
  readonly at: number;
  /** It stands there. */
  readonly isThere: boolean;
  /** It should play, and has for a while had no pictures to play. */
  readonly isLate: boolean;
};

/** Milliseconds into the film at which it should be. */
export function filmMoment({ at, to, clock }: ShownFilm, now: number): number {
  if (!clock) return at;
  const left = clock.endsAt === null ? clock.left : Math.max(0, clock.endsAt - now);
  return Math.min(to ?? Infinity, at + clock.whole - left);
}

/** Seconds by which a film that plays may run ahead of the room's clock, or lag behind it. */
const ahead = 1;
const behind = 6;
/** Anywhere else it is put where it should be. */
const exact = 0.3;
/** Milliseconds without a picture after which the wall says that it waits. */
const patience = 1_000;
/** What a browser says of a film whose next pictures have come. */
const hasNext = 3;
/** Before the end of a part, so that nothing of the next is seen. */
const before = 0.04;

/** Keeps a video where the room's clock is. What it was late by it may finish, up to its mark. */
export function openFilmPlayer(video: FilmVideo, ports: FilmPorts): FilmPlayer {
  let last: FilmMoment | null = null;
  let fluentAt = ports.now();

  const start = (): void => {
    if (!video.paused) return;
    video.play().catch((error: unknown) => {
      const why = error instanceof Error ? error.name : '';
      if (why === 'NotSupportedError') ports.missed();
      if (why !== 'NotAllowedError' || video.muted) return;
      video.muted = true;
      ports.silenced();
      video.play().catch(() => {});
    });
  };
  const standAt = (seconds: number): void => {
    if (!video.paused) video.pause();
    if (Math.abs(video.currentTime - seconds) > exact) video.currentTime = seconds;
  };
  const endOf = ({ plays: { to } }: FilmMoment): number =>
    to === null ? Infinity : Math.max(0, to / 1_000 - before);

  const playAt = (seconds: number, goesOn: boolean): void => {
    const off = video.currentTime - seconds;
    const isOff = goesOn ? off > ahead || off < -behind : Math.abs(off) > exact;
    if (isOff) video.currentTime = seconds;
    start();
  };

  return {
    follow: (moment) => {
      const { plays, state, part, isStill } = moment;
      const goesOn = last?.part === part && last.state === 'playing';
      last = moment;
      const seconds = Math.min(endOf(moment), filmMoment(plays, ports.now()) / 1_000);
      const isLate = !video.paused && video.currentTime > seconds - behind;
      if (state === 'playing' && !isStill) playAt(seconds, goesOn);
      else if (state !== 'asking' || !goesOn || !isLate) standAt(seconds);
    },
    look: () => {
      const end = last === null ? Infinity : endOf(last);
      if (video.currentTime >= end && !video.paused) video.pause();
      // A picture of the next part may have come already.
      if (video.currentTime > end + before / 2) video.currentTime = end;
      const now = ports.now();
      if (video.paused || video.readyState >= hasNext) fluentAt = now;
      const isLate = now - fluentAt >= patience;
      return { at: video.currentTime * 1_000, isThere: video.paused, isLate };
    },
  };
}
