import { libraryReport } from '../../report/paper/library-report.ts';
import type { Paper } from '../../report/paper/paper.ts';
import type { Route, RoutePorts } from '../api-routes.ts';
import type { Library } from '../library/open-library.ts';
import type { ServedGroup } from '../sitting.ts';
import { makePaper } from './make-paper.ts';
import { parsePrint } from './parse-print.ts';
import { parseTyped } from './type-in.ts';
import type { WrittenGuide } from './read-guide.ts';

type Languages = { readonly language: string; readonly own: string };

/** What prints are made with, beside the session. */
export type Printing = {
  /** Of the page that prints, for one of the groups that a secret is for; null is the facilitator's own. */
  readonly address: (secret: string | null, group: number) => string;
  /** What its author wrote beside a story for whoever leads it. */
  readonly guideOf: (story: string, languages: Languages) => Promise<WrittenGuide | null>;
  /** Of the stories of this laptop, as far as they are counted. */
  readonly look: Library['look'];
};

/** The groups somebody may ask about, and the secret by which they do. */
type Whose = {
  readonly groups: () => readonly ServedGroup[];
  readonly secretOf: (of: ServedGroup) => string | null;
};

/** What whoever leads these groups may have on paper, and where: nobody else is told a role's secret. */
export function printRoutes(
  { sitting, printing }: Pick<RoutePorts, 'sitting' | 'printing'>,
  { groups, secretOf }: Whose,
): readonly (readonly [string, Route])[] {
  if (!printing) return [];
  const { address, guideOf, look } = printing;
  const report = async (language: string) => ({
    paper: { title: '', sheets: libraryReport(await look(), language) } satisfies Paper,
  });
  return [
    [
      'POST /api/print',
      async (body) => {
        const asked = parsePrint(body);
        if (asked?.what === 'report') return groups().length > 0 ? report(asked.language) : null;
        const group = asked && groups()[asked.group];
        if (!asked || !group || group.isBurned) return null;
        const from = await sitting.onPaper.printedFrom(group.code);
        if (from === null) return { why: 'no-scenario' };
        const { language, what } = asked;
        const guide = await guideOf(from.name, { language, own: from.scenario.pack.language });
        const paper = makePaper({ ...asked, what }, { ...from, guide });
        return typeof paper === 'string' ? { why: paper } : { paper };
      },
    ],
    [
      'POST /api/typed-in',
      async (body) => {
        const typed = parseTyped(body);
        const isOwn = groups().some(({ code, isBurned }) => code === typed?.code && !isBurned);
        return typed && isOwn ? sitting.onPaper.typeIn(typed) : null;
      },
    ],
    [
      'POST /api/print/address',
      async (body) => {
        const code: unknown =
          typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : null;
        const at = groups().findIndex((group) => group.code === code && !group.isBurned);
        const group = groups()[at];
        return group ? { url: address(secretOf(group), at) } : null;
      },
    ],
  ];
}
