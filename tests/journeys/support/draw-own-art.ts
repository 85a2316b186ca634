import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drawPack } from '../../../src/host/art/alone-art.ts';

const story = join(import.meta.dirname, '../stories/reed-house');

/** Of what could not be drawn a host knows the name alone. */
const gone = 'lost-lamp.png';

/** Draws the art of a pack as for a group that chose it, to where stored states find it: `own-art/weskol`, `own-art/tea.webp`. */
export async function drawOwnArt(site: string): Promise<void> {
  const files = new Map<string, string>();
  const named = await drawPack(story, files);
  for (const [name, place] of Object.entries(named))
    for (const [path, text] of files) {
      if (!path.startsWith(place)) continue;
      write(join(site, 'own-art', `${basename(name)}${path.slice(place.length)}`), text);
    }
  write(join(site, 'own-art', gone, 'told.json'), JSON.stringify({ name: gone }));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
