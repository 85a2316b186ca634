import { mainFile } from '../main-file.ts';
import type { Sources } from '../scenario.ts';
import { entries, items, openYaml, textAt } from '../yaml-place.ts';

/** The world that a pack is set in, so that the host can bring its files; null for none. */
export function worldOf(name: string, files: Sources): string | null {
  const root = openYaml('pack.yaml', files['pack.yaml'] ?? '', () => {});
  const written = entries(root).find(([key]) => key === 'world')?.[1];
  const main = mainFile(name, Object.keys(files));
  const tag = /^[ \t]*#[ \t]*world[ \t]*:[ \t]*([^#\n]+)/im.exec(files[main ?? ''] ?? '')?.[1];
  return (written ? textAt(written, '') : (tag ?? '')).trim() || null;
}

/** The other worlds that a pack may be told in, so that the host can offer each. */
export function retoldWorlds(packText: string): readonly string[] {
  const root = openYaml('pack.yaml', packText, () => {});
  const written = entries(root).find(([key]) => key === 'retold')?.[1];
  return written ? items(written).map((world) => textAt(world, '')) : [];
}
