/** Boxes on the wall in CSS pixels. `start` counts from the side where reading begins. */
export type WallBox = {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type WallPlan = {
  /** CSS pixels for one pixel of a wall of 1920 × 1080. */
  readonly unit: number;
  readonly stage: WallBox;
  /** Place, meters, clock, progress: below the stage. */
  readonly foot: WallBox;
  /** One per choice; empty while nothing is to be chosen. */
  readonly cards: readonly WallBox[];
};

export type WallSize = { readonly width: number; readonly height: number };

const gap = 20;
/** Of the wall's width, beside the cards: small enough that each of four cards fills a sixth of the wall. */
const sideShare = 0.245;

/** Height of the captions' strip in units of the wall, as `projector.css` has it: on a phone each line may turn. */
const captionStrip = { wide: 150, tall: 260 } as const;

/** What the interpreter's two lines leave: they never cover what the room has to choose from. */
export function roomAbove(captions: readonly string[], size: WallSize): WallSize {
  const units = captions.length === 0 ? 0 : captionStrip[isTall(size) ? 'tall' : 'wide'];
  const strip = Math.round(units * unitOf(size));
  return { width: size.width, height: size.height - strip };
}

/** Divides the wall: all stage while people speak, mostly cards while the room chooses. */
export function planWall(size: WallSize, choices: number): WallPlan {
  const unit = unitOf(size);
  if (isTall(size)) return planTall(size, choices, unit);
  if (choices === 0) {
    const foot = Math.round(140 * unit);
    return {
      unit,
      stage: { start: 0, top: 0, width: size.width, height: size.height - foot },
      foot: { start: 0, top: size.height - foot, width: size.width, height: foot },
      cards: [],
    };
  }
  const side = Math.round(size.width * sideShare);
  const picture = Math.round(size.height * 0.56);
  const table = { start: side, top: 0, width: size.width - side, height: size.height };
  return {
    unit,
    stage: { start: 0, top: 0, width: side, height: picture },
    foot: { start: 0, top: picture, width: side, height: size.height - picture },
    cards: dealCards(table, choices, unit),
  };
}

/** What all share is shown as a film is: the stage over the whole wall, between two dark edges. */
export function planOpening(size: WallSize): WallPlan {
  const unit = unitOf(size);
  const edge = Math.round((isTall(size) ? 60 : 70) * unit);
  const { width, height } = size;
  return {
    unit,
    stage: { start: 0, top: edge, width, height: height - 2 * edge },
    foot: { start: 0, top: height - edge, width, height: edge },
    cards: [],
  };
}

export function isTall({ width, height }: WallSize): boolean {
  return width < height;
}

/** A tall wall is a phone in somebody's hand: the same, with letters that can still be read. */
export function unitOf(size: WallSize): number {
  return isTall(size)
    ? Math.min(size.width / 900, size.height / 1500)
    : Math.min(size.width / 1920, size.height / 1080);
}

function planTall(size: WallSize, choices: number, unit: number): WallPlan {
  const { width, height } = size;
  const stageShare = choices === 0 ? 0.74 : 0.34;
  const stage = { start: 0, top: 0, width, height: Math.round(height * stageShare) };
  const footShare = choices === 0 ? 1 - stageShare : 0.13;
  const foot = { start: 0, top: stage.height, width, height: Math.round(height * footShare) };
  const top = foot.top + foot.height;
  const table = { start: 0, top, width, height: height - top };
  return { unit, stage, foot, cards: choices === 0 ? [] : dealCards(table, choices, unit) };
}

/** Up to three cards lie below each other, more lie in two columns. */
function dealCards(table: WallBox, choices: number, unit: number): WallBox[] {
  const columns = choices > 3 ? 2 : 1;
  const rows = Math.ceil(choices / columns);
  const between = gap * unit;
  const width = (table.width - between * (columns + 1)) / columns;
  const height = (table.height - between * (rows + 1)) / rows;
  return Array.from({ length: choices }, (_, index) => ({
    start: table.start + between + (index % columns) * (width + between),
    top: table.top + between + Math.floor(index / columns) * (height + between),
    width,
    height,
  }));
}

/** Columns and rows for the board's panels, 1 … 8 teams. */
export function planBoard(size: WallSize, teams: number): { columns: number; rows: number } {
  const most = isTall(size) ? 2 : 4;
  const columns =
    teams <= 3 ? Math.min(teams, isTall(size) ? 1 : 3) : Math.min(Math.ceil(teams / 2), most);
  return {
    columns: Math.max(columns, 1),
    rows: Math.max(Math.ceil(teams / Math.max(columns, 1)), 1),
  };
}
