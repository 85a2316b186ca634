import { createStore, type StoreApi } from 'zustand/vanilla';
import { mainFile } from '../../../scenario/main-file.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { Lacks } from './lacks.ts';
import type { FromMap, LaidMap, ToMap } from './map/map-reading.ts';
import type { Simulated } from './simulate.ts';
import type { PathsFound } from './story-walk.ts';
import type { FromWalk, StoryWords, ToWalk } from './walk-messages.ts';

export const roomCounts = [100, 300, 1_000] as const;

export type WalkState = {
  /** How far the walk of what is written now is; `part`: the time was over before all was walked. */
  readonly phase: 'off' | 'opening' | 'walking' | 'part' | 'whole' | 'not-open' | 'broken';
  readonly situations: number;
  /** The rest is of the last version that told it; null before one did. */
  readonly words: StoryWords | null;
  readonly lacks: Lacks | null;
  readonly found: PathsFound | null;
  readonly lengths: readonly Simulated[] | null;
  readonly map: LaidMap | null;
  readonly rooms: number;
};

const nothing: WalkState = {
  phase: 'off',
  situations: 0,
  words: null,
  lacks: null,
  found: null,
  lengths: null,
  map: null,
  rooms: 300,
};

export type Thread<Asked> = {
  readonly ask: (asked: Asked) => void;
  readonly close: () => void;
};
type Hears<Told> = { readonly told: (told: Told) => void; readonly broken: () => void };

export type WalkingPorts = {
  readonly openMap: (hears: Hears<FromMap>) => Thread<ToMap>;
  readonly openWalk: (hears: Hears<FromWalk>) => Thread<ToWalk>;
  /** The story as it is written now; null where there is none. */
  readonly files: () => ScenarioFiles | null;
  readonly language: string;
};

/** Map, walk and rooms of the story under work, each in a thread of its own. */
export type Walking = {
  readonly state: StoreApi<WalkState>;
  readonly open: () => void;
  readonly close: () => void;
  /** Something may have been written. */
  readonly follow: () => void;
  /** Walks on where the time was over. */
  readonly goOn: () => void;
  readonly sendRooms: (rooms: number) => void;
};

function isSame(one: ScenarioFiles | null, other: ScenarioFiles | null): boolean {
  if (one === null || other === null) return one === other;
  const names = Object.keys(one.files);
  return (
    one.name === other.name &&
    names.length === Object.keys(other.files).length &&
    names.every((name) => one.files[name] === other.files[name]) &&
    [one.strings, one.media, one.voices].every(
      (part, at) => part === [other.strings, other.media, other.voices][at],
    )
  );
}

function heard(state: StoreApi<WalkState>, message: FromWalk): void {
  switch (message.kind) {
    case 'not-open':
      return state.setState({ phase: 'not-open' });
    case 'opened': {
      const { words, lacks } = message;
      return state.setState({ phase: 'walking', words, lacks });
    }
    case 'walking':
      return state.setState({ phase: 'walking', situations: message.situations });
    case 'found': {
      const { found } = message;
      const { isWhole, situations } = found;
      return state.setState({ found, situations, phase: isWhole ? 'whole' : 'part' });
    }
    case 'sent':
      return state.setState({ lengths: message.lengths });
  }
}

/** The threads of a walk, each opened when it is first asked, and anew after it broke down. */
function openThreads(
  ports: WalkingPorts,
  state: StoreApi<WalkState>,
  isNow: (turn: number) => boolean,
) {
  let map: Thread<ToMap> | null = null;
  let walk: Thread<ToWalk> | null = null;
  const openMap = (): Thread<ToMap> =>
    ports.openMap({
      told: ({ turn, map: read, layout }) => {
        if (isNow(turn)) state.setState({ map: { map: read, layout } });
      },
      broken: () => {
        map?.close();
        map = null;
      },
    });
  const openWalk = (): Thread<ToWalk> =>
    ports.openWalk({
      told: (message) => {
        if (isNow(message.turn)) heard(state, message);
      },
      broken: () => {
        walk?.close();
        walk = null;
        state.setState({ phase: 'broken' });
      },
    });
  return {
    askMap: (asked: ToMap): void => (map ??= openMap()).ask(asked),
    askWalk: (asked: ToWalk): void => (walk ??= openWalk()).ask(asked),
    close: (): void => {
      map?.close();
      walk?.close();
      [map, walk] = [null, null];
    },
  };
}

export function openWalking(ports: WalkingPorts): Walking {
  const state = createStore<WalkState>(() => nothing);
  let turn = 0;
  let last: ScenarioFiles | null = null;
  const threads = openThreads(ports, state, (of) => of === turn);

  function follow(): void {
    const files = ports.files();
    if (turn > 0 && isSame(files, last)) return;
    const isOther = files?.name !== last?.name;
    last = files;
    turn += 1;
    const { rooms } = state.getState();
    if (isOther) state.setState({ ...nothing, rooms });
    if (files === null) return;
    state.setState({ phase: 'opening', situations: 0 });
    const main = mainFile(files.name, Object.keys(files.files));
    threads.askMap({ turn, files: files.files, main });
    threads.askWalk({ kind: 'walk', turn, files, language: ports.language, rooms });
  }

  return {
    state,
    open: follow,
    close: () => {
      threads.close();
      last = null;
    },
    follow,
    goOn: () => {
      state.setState({ phase: 'walking' });
      threads.askWalk({ kind: 'go-on', turn });
    },
    sendRooms: (rooms) => {
      state.setState({ rooms });
      threads.askWalk({ kind: 'send-rooms', turn, rooms });
    },
  };
}
