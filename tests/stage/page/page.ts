import { loadArt } from '../../../src/stage/art.ts';
import { layOut } from '../../../src/stage/layout.ts';
import { openDomStage } from '../../../src/stage/open-dom-stage.ts';
import { openStage } from '../../../src/stage/open-stage.ts';
import type { Drawn, Stage, StageOptions, StagePicture } from '../../../src/stage/stage.ts';

export type StagePage = {
  readonly open: (kind: 'phaser' | 'dom', options?: Partial<StageOptions>) => void;
  readonly show: (picture: StagePicture) => void;
  readonly drawn: () => readonly Drawn[];
  /** What should be drawn in the end, by the rules alone. */
  readonly wanted: (picture: StagePicture) => Promise<readonly Omit<Drawn, 'alpha'>[]>;
  readonly missing: readonly string[];
  readonly close: () => void;
};

const art = new URL('../assets/art/', document.baseURI).href;
const parent = document.querySelector<HTMLElement>('#stage')!;
const missing: string[] = [];
let stage: Stage | null = null;

const page: StagePage = {
  open: (kind, options = {}) => {
    const all = { art, onMissing: (file: string) => void missing.push(file), ...options };
    stage = kind === 'phaser' ? openStage(parent, all) : openDomStage(parent, all);
  },
  show: (picture) => stage?.show(picture),
  drawn: () => stage?.drawn() ?? [],
  wanted: async (picture) => {
    const size = { width: parent.clientWidth, height: parent.clientHeight };
    return layOut(picture, size, await loadArt(art)).placed.map((one) => {
      const { key, file, box, mirrored, seen } = one;
      return { key, file, box, mirrored, ...(seen && { seen }) };
    });
  },
  missing,
  close: () => {
    stage?.close();
    stage = null;
    missing.length = 0;
  },
};
Object.assign(globalThis, { stagePage: page });
