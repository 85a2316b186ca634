import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLexicon } from './build-lexicon.ts';

const folder = fileURLToPath(new URL('../../../assets/lexicon/', import.meta.url));

const text = buildLexicon();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}names.txt`, text);
process.stdout.write(`${text.split('\n').length} lines, ${Buffer.byteLength(text)} bytes\n`);
