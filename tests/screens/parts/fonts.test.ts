import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { leadingOf, written } from '../../../src/screens/parts/written.ts';
import { spoken } from '../../../src/screens/parts/spoken.ts';

const parts = resolve(import.meta.dirname, '../../../src/screens/parts');
const css = readFileSync(join(parts, 'paper.css'), 'utf8');

type Face = { readonly family: string; readonly own: boolean; readonly file: string };

const faces: readonly Face[] = (css.match(/@font-face \{[^}]*\}/g) ?? []).map((face) => ({
  family: /font-family: '?([^';]+)/.exec(face)?.[1] ?? '',
  own: /src:\s+local\(/.test(face),
  file: /url\('([^']+)'\)/.exec(face)?.[1] ?? '',
}));

const weighs = (file: string): number => statSync(join(parts, file)).size;

function weighsFamily(family: string): number {
  const files = new Set(faces.filter((one) => one.family === family).map(({ file }) => file));
  return [...files].reduce((sum, file) => sum + weighs(file), 0);
}

test('[FONT-4] what stands between Arabic letters weighs little, and comes before all other letters', () => {
  expect(weighsFamily('Andika Marks')).toBeLessThan(weighsFamily('Andika') / 4);
  // Else a space would ask for Latin letters while its own file is on the way.
  expect(css.match(/\[lang='\w+'\][^{]*\{[^}]*, Andika,/g)).toBeNull();
  const stacks = [...css.matchAll(/\[lang='(\w+)'\][^{]*\{[^}]*font-family: ([^;]+);/g)];
  expect(stacks.map(([, language, stack]) => [language, stack?.split(', ')[0]])).toEqual([
    ['ar', "'Andika Marks'"],
    ['prs', "'Andika Marks'"],
    ['ur', "'Andika Marks'"],
  ]);
});

test('[FONT-1] the letters of each language weigh little, and a device with the font needs none', () => {
  const most = { Andika: 40, Vazirmatn: 40, 'Noto Naskh Arabic': 65, 'Noto Nastaliq Urdu': 175 };
  for (const [family, kilobytes] of Object.entries(most)) {
    const marks = family === 'Andika' ? 0 : weighsFamily('Andika Marks');
    const bytes = weighsFamily(family);
    expect([family, bytes > 0, marks + bytes <= kilobytes * 1000]).toEqual([family, true, true]);
  }
  const named = [...Object.keys(most), 'Andika Marks', 'Andika Letters'];
  expect(faces.map(({ family }) => family).filter((family) => !named.includes(family))).toEqual([]);
  expect(faces.filter(({ family, own }) => own !== !family.startsWith('Andika'))).toEqual([]);
});

test('[FONT-3] Latin letters on a page in Urdu say that they need no high lines', () => {
  expect([written('Dulomi'), written('دولومي')]).toEqual([
    { dir: 'auto', 'data-letters': 'low' },
    { dir: 'auto' },
  ]);
  spoken.setState({ language: 'ur' });
  expect([leadingOf('اردو'), leadingOf('Dulomi')]).toEqual([1.5, 1]);
  spoken.setState({ language: 'ar' });
  expect(leadingOf('اردو')).toBe(1);
});
