import type { Drawing } from './drawing.ts';

/** Who made a file and under which licence. `file` is the path below `assets/`. */
export interface Credit {
  readonly file: string;
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly changed: boolean;
}

export function ownWork(file: string, source = 'own work, drawn by src/kit'): Credit {
  return {
    file,
    source,
    author: 'Elsewhere contributors',
    licence: 'CC-BY-4.0',
    changed: false,
  };
}

export function creditOf(drawing: Drawing): Credit {
  return ownWork(`art/${drawing.file}`);
}
