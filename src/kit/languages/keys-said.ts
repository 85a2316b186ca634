import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The keys in some source: whole ones, and patterns of those that a value is put into. */
export function keysIn(source: string): { readonly whole: string[]; readonly made: RegExp[] } {
  const whole = [...source.matchAll(/['"]([a-z-]+(?:\.[\w-]+)+)['"]/g)];
  const made = [...source.matchAll(/`([^`\s<>/]*\$\{[^`]*)`/g)].flatMap(([, template = '']) => {
    if (!/^[\w-]*\.[\w.-]*$/.test(template.replaceAll(/\$\{[^}]*\}/g, ''))) return [];
    const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('[\\w-]+')}$`);
  });
  return { whole: whole.map((match) => match[1] ?? ''), made };
}

/** Which of these keys the sources may say. */
export function keysSaid(sources: readonly string[], keys: readonly string[]): readonly string[] {
  const said = sources.map(keysIn);
  const whole = new Set(said.flatMap((one) => one.whole));
  const made = said.flatMap((one) => one.made);
  return keys.filter((key) => whole.has(key) || made.some((pattern) => pattern.test(key)));
}

const imported = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.tsx?)'/g;

/** The sources a page is made of: the file it starts with, and what that imports in the folder, now or later, but for a file of this name and what it alone imports. */
export function sourcesOf(start: string, folder: string, without = ''): readonly string[] {
  const texts = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file) || !file.startsWith(folder) || !existsSync(file)) continue;
    if (basename(file) === without) continue;
    const text = readFileSync(file, 'utf8');
    const from = dirname(file);
    texts.set(file, text);
    waiting.push(...[...text.matchAll(imported)].map(([, path = '']) => join(from, path)));
  }
  return [...texts.values()];
}
