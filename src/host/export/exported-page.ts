import { ownPolicy } from '../safety.ts';
import { escapeMarkup } from './markup.ts';

/** Where an export reports that its story was played to the end. */
export const exportKinds = ['web', 'scorm', 'cmi5'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Nothing but what lies in the export itself; a cmi5 system alone says where its reports go. */
const policyOf = (kind: ExportKind): string =>
  ownPolicy(kind === 'cmi5' ? ' https: http:' : '').join('; ');

const meta = (name: string, content: string): string =>
  `<meta ${name} content="${escapeMarkup(content)}" />`;

export type PageMarks = { readonly kind: ExportKind; readonly languages: readonly string[] };

/** The page for playing alone of an export: it says which languages its one story has, and to whom it reports. Only it speaks with a learning system. */
export function exportedSolo(page: string, { kind, languages }: PageMarks): string {
  return withHead(page, [
    meta('http-equiv="Content-Security-Policy"', policyOf(kind)),
    meta('name="elsewhere-story"', languages.join(' ')),
    ...(kind === 'web' ? [] : [meta('name="elsewhere-reports"', kind)]),
  ]);
}

/** A page that stands in a frame of it. */
export const exportedFrame = (page: string): string =>
  withHead(page, [meta('http-equiv="Content-Security-Policy"', policyOf('web'))]);

/** Before everything else: a policy holds for what comes after it. */
function withHead(page: string, lines: readonly string[]): string {
  const changed = page.replace(/<meta charset="utf-8" \/>/, (first) =>
    [first, ...lines].join('\n    '),
  );
  if (changed === page) throw new Error('The page has no head that is known.');
  return changed;
}

/** What opens first from a web server: the story in its own language, and the way to the others. */
export function firstPage(
  title: string,
  languages: readonly { readonly tag: string; readonly name: string }[],
): string {
  const [first] = languages;
  const at = (tag: string): string => `solo/index.html?language=${encodeURIComponent(tag)}`;
  const links = languages.map(
    ({ tag, name }) =>
      `      <li><a href="${escapeMarkup(at(tag))}" lang="${tag}">${escapeMarkup(name)}</a></li>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${first?.tag ?? 'en'}">`,
    '  <head>',
    '    <meta charset="utf-8" />',
    `    ${meta('http-equiv="Content-Security-Policy"', "default-src 'none'; img-src 'self'")}`,
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    ...(languages.length === 1
      ? [
          `    <meta http-equiv="refresh" content="0; url=${escapeMarkup(at(first?.tag ?? 'en'))}" />`,
        ]
      : []),
    '    <link rel="icon" type="image/svg+xml" href="icon.svg" />',
    `    <title>${escapeMarkup(title)}</title>`,
    '  </head>',
    '  <body>',
    `    <h1 dir="auto">${escapeMarkup(title)}</h1>`,
    '    <ul>',
    ...links,
    '    </ul>',
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}
