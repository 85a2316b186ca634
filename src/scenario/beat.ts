import type { MapMark } from './pack.ts';
import type { InkValue, Step } from './playthrough.ts';

export const deciders = [
  'team',
  'room',
  'consensus',
  'role',
  'facilitator',
  'hands',
  'corners',
  'cards',
  'pots',
] as const;

export const moods = [
  'calm',
  'explaining',
  'concerned',
  'serious',
  'solemn',
  'smile',
  'afraid',
  'eyes-closed',
] as const;
export type Mood = (typeof moods)[number];
export const poses = ['stand', 'explain', 'fold', 'heart', 'welcome', 'raise', 'think'] as const;
export type Pose = (typeof poses)[number];
export const spots = ['left', 'centre', 'right'] as const;
export type Spot = (typeof spots)[number];
export const times = ['morning', 'noon', 'afternoon', 'dusk', 'night'] as const;
export const weathers = ['clear', 'rain', 'dust'] as const;
export const shots = ['wide', 'near', 'left', 'right', 'split'] as const;

/** How much of the place the picture shows: all of it while there is none. */
export type Camera =
  | { readonly shot: 'left' | 'right' }
  /** `on` is a cast key. */
  | { readonly shot: 'near'; readonly on: string }
  /** Two places at once: whoever stands on the right is at the other, of which this is the picture. */
  | { readonly shot: 'split'; readonly backdrop: string };

/** Somebody on the stage. */
export type Figure = {
  /** A cast key. */
  readonly who: string;
  readonly art: string;
  readonly at: Spot;
  readonly looks: 'left' | 'right';
  readonly mood: Mood;
  readonly pose: Pose;
  /** A thing in the near hand; null for none. */
  readonly holds: string | null;
};

/** The whole picture at one line, so that a stage that joins, skips or reloads shows the same. */
export type Scene = {
  /** A key of the pack's places; null before the first is named. */
  readonly place: string | null;
  /** A folder in `assets/art/places`. */
  readonly backdrop: string;
  readonly time: (typeof times)[number];
  readonly weather: (typeof weathers)[number];
  /** At most three, one per spot. */
  readonly people: readonly Figure[];
  readonly props: readonly { readonly name: string; readonly at: Spot }[];
  /** The world's map is up instead of the place. */
  readonly map: boolean;
  readonly camera?: Camera;
  /** A sound that goes on while the picture stands: a name in `assets/sounds/ambience`. */
  readonly ambience?: string;
  /** While the map is up: which picture it is, and where on it this place is marked. */
  readonly where?: { readonly map: string; readonly mark: MapMark | null };
};

export type Line = {
  /** The author's `#id:`, or a stable one made from the path. */
  readonly id: string;
  readonly text: string;
  /** A cast key; null is the narrator. */
  readonly speaker: string | null;
  /** Only the holders of this role receive the line. */
  readonly role: string | null;
  readonly scene: Scene;
  /** Names in `assets/sounds` (or the pack's) that begin with this line. */
  readonly sounds: readonly string[];
  /** A film of the pack that the wall plays once the line is shown. */
  readonly film?: string;
  /** It belongs to a motion comic: the wall alone tells it, and it goes on by itself. */
  readonly comic?: true;
  /** Words that it explains: keys of the pack's terms; absent where there are none. */
  readonly terms?: readonly string[];
  /** What the room is asked once the motion comic has come through this line, and holds. */
  readonly pauseMark?: string;
};

export type Choice = {
  readonly id: string;
  readonly text: string;
  readonly picture: string | null;
  /** What taking it adds to the playthrough. */
  readonly step: Step & { readonly kind: 'choice' };
};

/** How the choices at the end of a beat are settled. */
export type Decision = {
  readonly by: (typeof deciders)[number];
  /** Set when `by` is `role`. */
  readonly role: string | null;
  readonly privateFirst: boolean;
  /** The variable that says whether the other side was heard; set before the choice is taken. */
  readonly sayItBack?: string;
  /** Seconds of talk before answers open; 0 for none. */
  readonly talk: number;
  /** Seconds of rehearsal in pairs, aloud; 0 for none. */
  readonly rehearse: number;
  /** Seconds for the vote; 0 is untimed. */
  readonly clock: number;
};

export type Meters = Readonly<Record<string, number>>;

/** What is on stage between two decisions. */
export type Beat = {
  /** The knot (and stitch) the choices, or the end, stand in: equal for two teams exactly when they stand at the same decision. */
  readonly path: string;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  /** Null where nothing is to be decided: at an end, or where one choice alone means "go on". */
  readonly decision: Decision | null;
  readonly meters: Meters;
  /** Anchors and prompts named in the knots this beat passed. */
  readonly anchors: readonly string[];
  readonly prompts: readonly string[];
  /** What the facilitator may bring in here: keys of the pack's injects. */
  readonly injects: readonly string[];
  /** Contests that the story holds here: keys of the pack's. */
  readonly contests: readonly string[];
  /** Words that are explained on the way here: keys of the pack's terms; absent where there are none. */
  readonly terms?: readonly string[];
  readonly opening: boolean;
  /** The ending's name once the story has ended; an unnamed end is `end`. */
  readonly ending: string | null;
  /** All Ink variables, for the console and the author. */
  readonly variables: Readonly<Record<string, InkValue>>;
  /** Set when the story failed here (a runtime error, a step that does not fit): the beat is the last one that could be read. */
  readonly fault: string | null;
};
