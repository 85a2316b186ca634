import { readdirSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawAll } from './catalogue.ts';
import { creditOf, FONT_CREDITS, LEXICON_CREDIT, ownWork } from './credits.ts';
import { manifestOf } from './manifest.ts';
import { AMBIENCES, AMBIENCE_RATE } from './sounds/ambience.ts';
import { SOUNDS, rateOf } from './sounds/effects.ts';
import { waveFile } from './sounds/wave.ts';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

function write(path: string, content: string | Uint8Array): void {
  const target = join(ASSETS, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const drawings = drawAll();
rmSync(join(ASSETS, 'art'), { recursive: true, force: true });
rmSync(join(ASSETS, 'sounds'), { recursive: true, force: true });
for (const drawing of drawings) write(`art/${drawing.file}`, drawing.content);
write('art/art.json', json(manifestOf(drawings)));
const ambiences = Object.entries(AMBIENCES);
const sounds = Object.entries(SOUNDS);
for (const [name, samples] of sounds)
  write(`sounds/${name}.wav`, waveFile(samples(), rateOf(name)));
for (const [name, samples] of ambiences)
  write(`sounds/ambience/${name}.wav`, waveFile(samples(), AMBIENCE_RATE));
const credits = [
  ...drawings.map(creditOf),
  ownWork('art/art.json'),
  ...sounds.map(([name]) => ownWork(`sounds/${name}.wav`)),
  ...ambiences.map(([name]) => ownWork(`sounds/ambience/${name}.wav`)),
  ...readdirSync(join(ASSETS, 'readme'))
    .sort()
    .map((file) => ownWork(`readme/${file}`, 'own work, a picture of a running workshop')),
  ...FONT_CREDITS,
  LEXICON_CREDIT,
  ownWork('CREDITS.json'),
];
write('CREDITS.json', json(credits));
process.stdout.write(`${drawings.length} pictures, ${sounds.length + ambiences.length} sounds\n`);
