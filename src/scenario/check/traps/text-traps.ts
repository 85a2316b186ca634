import { around, nodesIn } from '../../ink/compiling/outline.ts';
import type { InkNode } from '../../ink/compiling/outline.ts';
import { nearestWord } from '../../nearest-word.ts';
import { writtenFrom } from './trap.ts';
import type { FindTraps, Trap, Written } from './trap.ts';

type LookAt = (text: InkNode, line: string, written: Written) => readonly Trap[];

/** Lines that look like Ink to an author and are told as text. */
export const textTraps: FindTraps = (written) => {
  const found: Trap[] = [];
  let inTag = false;
  for (const node of nodesIn(written.outline)) {
    if (node.kind === 'tag-start') inTag = true;
    else if (node.kind === 'tag-end') inTag = false;
    else if (node.kind === 'text' && !inTag && node.name.trim() !== '') {
      const line = written.linesOf(node.place.file).line(node.place.line);
      found.push(...looks.flatMap((look) => look(node, line, written)));
    }
  }
  return found;
};

/** A line that is nothing but this text, as it is written. */
const isWholeLine = (text: InkNode, line: string): boolean => line.trim() === text.name.trim();

const one = (
  node: InkNode,
  code: string,
  [what, hint]: readonly [what: string, hint: string],
): readonly Trap[] => [{ code, place: node.place, what, hint }];

const missingTilde: LookAt = (text, line, { names }) => {
  if (!isWholeLine(text, line)) return [];
  const set = /^([\p{L}\p{N}_]+)\s*(=(?!=)|\+=|-=|\+\+$|--$)/u.exec(line.trim())?.[1];
  const called = /^([\p{L}\p{N}_]+)\([^()]*\)$/u.exec(line.trim())?.[1];
  const isSet = set !== undefined && names.variables.includes(set);
  if (!isSet && !(called !== undefined && names.functions.includes(called))) return [];
  return one(text, 'trap-no-tilde', [
    'This line is told as text: nothing happens.',
    `Write ~ in front: ~ ${line.trim()}`,
  ]);
};

const keywords = ['VAR', 'CONST', 'LIST', 'INCLUDE', 'EXTERNAL', 'temp'];

const wrongKeyword: LookAt = (text, line) => {
  if (!isWholeLine(text, line)) return [];
  const written = /^(\w+)\s+[\p{L}\p{N}_]+\s*=(?!=)/u.exec(line.trim())?.[1];
  const file = /^(\w+)\s+\S+\.ink$/.exec(line.trim())?.[1];
  const word = written ?? file;
  const meant = keywords.find((keyword) => keyword.toLowerCase() === word?.toLowerCase());
  if (word === undefined || meant === undefined) return [];
  return one(text, 'trap-keyword', [
    `This line is told as text: Ink does not know "${word}" at the start of a line.`,
    `Write ${meant === 'temp' ? '~ temp' : meant} instead.`,
  ]);
};

const arrow =
  /(?:[→⇒]|[–—−－]+\s*[>＞]|-\s+>|=>|~>|>\s*-)\s*([\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)?)\s*$/u;

const wrongArrow: LookAt = (text, line, { names }) => {
  const target = arrow.exec(line)?.[1];
  const known = target !== undefined && [...names.flows, 'END', 'DONE'].includes(target);
  if (!known || !(arrow.test(text.name) || text.name.trim().startsWith('>'))) return [];
  return one(text, 'trap-arrow', [
    'This arrow is told as text, and the story does not go there.',
    `Write it with a plain dash and no blank: -> ${target}`,
  ]);
};

/** In `Hello --> k` the first dash is told. */
const longArrow: LookAt = (text, line) => {
  const target = /[^-\s]\s*-->\s*([\p{L}\p{N}_.]+)/u.exec(line)?.[1];
  if (target === undefined || !/(^|[^-])-\s*$/.test(text.name)) return [];
  return one(text, 'trap-long-arrow', [
    'An arrow has one dash: the other one is told at the end of this text.',
    `Write -> ${target}`,
  ]);
};

const marks: Readonly<Record<string, string>> = {
  '＊': '*',
  '＋': '+',
  '＝': '=',
  '＃': '#',
  '～': '~',
  '｛': '{',
  '∗': '*',
  '✱': '*',
};

const wideMark: LookAt = (text, line) => {
  const sign = line.trim()[0] ?? '';
  const meant = marks[sign];
  if (meant === undefined || !text.name.trim().startsWith(sign)) return [];
  return one(text, 'trap-wide-sign', [
    `"${sign}" looks like ${meant}, and is told as text.`,
    `Write ${meant} with the plain keyboard.`,
  ]);
};

const strangeBlank =
  /^[\t ]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+\s*([*+=~#{-]|->)/u;

const hiddenBlank: LookAt = (text, line) => {
  const mark = strangeBlank.exec(line)?.[1];
  if (mark === undefined || line.trimStart()[0] !== text.name.trimStart()[0]) return [];
  return one(text, 'trap-hidden-blank', [
    `A blank that Ink does not know stands before ${mark}, so the line is told as text.`,
    'Take it out, and write a plain blank or none.',
  ]);
};

const slashes: LookAt = (text) =>
  /(^|\s)(https?|file|ftp):$/i.test(text.name.trimEnd())
    ? one(text, 'trap-slashes', [
        'Two slashes begin a comment: the rest of this line is never told.',
        'Write \\/\\/ for //.',
      ])
    : [];

const elseAsText: LookAt = (text) => {
  const word = /^else(?:\s*:|\s*$|\s+if\b)/i.exec(text.name.trim())?.[0];
  const branch = around(text, ['branch', 'gather', 'weave']);
  if (word === undefined || !branch || !startsBranch(text)) return [];
  return one(text, 'trap-else', [
    `"${word}" is told as text here.`,
    'Write - else: with a dash and a colon, inside the braces of its condition.',
  ]);
};

/** It is the first thing after a dash. */
function startsBranch(text: InkNode): boolean {
  const { parent } = text;
  const before = parent?.children.slice(0, parent.children.indexOf(text)) ?? [];
  const last = before.findLast(({ kind, name }) => kind !== 'text' || name.trim() !== '');
  if (last?.kind === 'gather') return true;
  return (
    last === undefined && around(text, ['branch', 'knot', 'choice', 'story'])?.kind === 'branch'
  );
}

const looks: readonly LookAt[] = [
  missingTilde,
  wrongKeyword,
  wrongArrow,
  longArrow,
  wideMark,
  hiddenBlank,
  slashes,
  elseAsText,
];

/** A condition with one = in it is read as texts that take turns. */
export const braceTraps: FindTraps = (written) => {
  const found: Trap[] = [];
  for (const node of nodesIn(written.outline)) {
    if (node.kind !== 'sequence') continue;
    const first = nodesIn(node).find(({ kind }) => kind === 'text');
    const told = /^\s*([^:|]+?)\s*:/.exec(first?.name ?? '')?.[1];
    const trap = told === undefined ? null : conditionAsText(node, told, written);
    if (trap) found.push(trap);
  }
  return found;
};

function conditionAsText(node: InkNode, told: string, { names, linesOf }: Written): Trap | null {
  const known = [...names.variables, ...names.constants, ...names.flows, ...names.others];
  const compared = /^(?:not\s+)?([\p{L}\p{N}_.]+)\s*(?:=|[<>!]=?|and\b|or\b|&&|\|\|)/u.exec(
    told,
  )?.[1];
  const joined = told.trim().replaceAll(/\s+/g, '_');
  const code = 'trap-condition-as-text';
  const { place } = node;
  if (compared !== undefined && known.includes(compared)) {
    const what = `"${told}" is no condition that Ink can read: its words are told instead.`;
    return { code, place, what, hint: hintFor(told, writtenFrom(node, linesOf)) };
  }
  const near = told.includes(' ') ? nearestWord(joined, known) : null;
  if (near === null) return null;
  const what = `"${told}" has a blank, so its words are told instead of asked.`;
  return { code, place, what, hint: `Did you mean {${near}: …}?` };
}

function hintFor(told: string, written: string): string {
  if (written.startsWith('!')) return `After { a ! means "told once": write {not (${told}): …}.`;
  return told.includes('=')
    ? 'Compare with two signs: {a == 5: yes|no}.'
    : 'Look for a missing word or sign before the colon.';
}
