import { inkText } from './ink-text.ts';

export type Link = { readonly words: string; readonly to: string };

/** A value that is set, as Ink writes it. */
export type Setting = {
  readonly name: string;
  readonly how: '=' | '+=' | '-=';
  readonly value: string;
};

export type ReadPassage = {
  /** In their order, as Ink tells them. */
  readonly lines: readonly string[];
  readonly links: readonly Link[];
  readonly settings: readonly Setting[];
  /** Macros that are kept as remarks. */
  readonly unread: readonly string[];
};

const link = /\[\[([^\]\n]+?)\](?:\[[^\]\n]*\])?\]/g;

/** `words->to`, `to<-words`, `words|to`, or one for both. */
function linkOf(inside: string): Link {
  const [, right, rightTo] = /^(.*)->(.*)$/.exec(inside) ?? [];
  if (right !== undefined && rightTo !== undefined) return trimmed(right, rightTo);
  const [, leftTo, left] = /^(.*?)<-(.*)$/.exec(inside) ?? [];
  if (leftTo !== undefined && left !== undefined) return trimmed(left, leftTo);
  const [, words = inside, to = inside] = /^(.*?)\|(.*)$/.exec(inside) ?? [];
  return trimmed(words, to);
}

const trimmed = (words: string, to: string): Link => ({ words: words.trim(), to: to.trim() });

const setter =
  /^(?:<<set\s+|\(set:\s*)[$_]([A-Za-z]\w*)\s*(=|to|\+=|-=)\s*(-?\d+(?:\.\d+)?|true|false|"[^"\\\n{}|#]*"|'[^'"\\\n{}|#]*')\s*(?:>>|\))$/;

function settingOf(macro: string): Setting | null {
  const [, name, how, value] = setter.exec(macro) ?? [];
  if (name === undefined || how === undefined || value === undefined) return null;
  const isNumber = /^-?\d/.test(value);
  if (how === '+=' || how === '-=') return isNumber ? { name: nameOf(name), how, value } : null;
  return { name: nameOf(name), how: '=', value: value.replaceAll(/^'|'$/g, '"') };
}

/** Names of values and of passages never meet. */
export const nameOf = (name: string): string => `v_${name}`;

const macro = /<<[^\n]*?>>|\((?:[a-z][\w-]*):[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/gi;
/** Bold, slanted, and tags of HTML: nothing of it is told. */
const markup = /''|(?<![:/])\/\/|<\/?[a-z][^<>\n]*>|<!--[\s\S]*?-->/gi;

/** A value that stands in a text, once it is known that there is one. */
function withValues(words: string, known: ReadonlySet<string>): string {
  return words
    .split(/(\$[A-Za-z]\w*)/)
    .map((part) => {
      const name = nameOf(part.slice(1));
      return part.startsWith('$') && known.has(name) ? `{${name}}` : inkText(part);
    })
    .join('');
}

/** Takes what is set, and what nobody reads here, out of a passage. */
function takeMacros(text: string) {
  const settings: Setting[] = [];
  const unread: string[] = [];
  const rest = text.replaceAll(macro, (found) => {
    const setting = settingOf(found);
    if (setting) settings.push(setting);
    else unread.push(found);
    return '';
  });
  return { settings, unread, rest };
}

export const settingsIn = (text: string): readonly Setting[] => takeMacros(text).settings;

/** What a passage tells, sets and offers. */
export function readPassage(text: string, known: ReadonlySet<string>): ReadPassage {
  const { settings, unread, rest } = takeMacros(text);
  const links: Link[] = [];
  const lines = rest
    .replaceAll(markup, '')
    .split('\n')
    .flatMap((line) => {
      const here = [...line.matchAll(link)].map(([, inside = '']) => linkOf(inside));
      links.push(...here);
      const told = line.replaceAll(link, (_, inside: string) => linkOf(inside).words);
      const isOnlyLinks = here.length > 0 && /^[\s\-*•]*$/.test(line.replaceAll(link, ''));
      return told.trim() === '' || isOnlyLinks ? [] : [withValues(told.trim(), known)];
    });
  return { lines, links, settings, unread };
}
