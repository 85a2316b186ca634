import type { Route, RoutePorts } from '../api-routes.ts';
import type { NoPaper, Paper } from '../../report/paper/paper.ts';
import type { Library } from '../library/open-library.ts';
import type { Rounds } from '../rounds/rounds.ts';
import type { ServedGroup } from '../sitting.ts';
import { answerPrint } from './answer-print.ts';
import { parseTyped } from './type-in.ts';
import type { WrittenGuide } from './read-guide.ts';

type Languages = { readonly language: string; readonly own: string };

/** What prints are made with, beside the session. */
export type Printing = {
  /** Of the page that prints, for one of the groups that a secret is for; null is the facilitator's own. */
  readonly address: (secret: string | null, group: number) => string;
  /** What its author wrote beside a story for whoever leads it. */
  readonly guideOf: (story: string, languages: Languages) => Promise<WrittenGuide | null>;
  /** The script for the voices of a story of this laptop; null where there is none. */
  readonly scriptOf: (story: string, language: string) => Promise<Paper | NoPaper | null>;
  /** Of the stories of this laptop, as far as they are counted. */
  readonly look: Library['look'];
};

/** The groups somebody may ask about, and the secret by which they do. */
type Whose = {
  readonly groups: () => readonly ServedGroup[];
  readonly secretOf: (of: ServedGroup) => string | null;
  /** Null where they may not see what panels kept. */
  readonly rounds: Pick<Rounds, 'look'> | null;
};

/** What whoever leads these groups may have on paper, and where: nobody else is told a role's secret. */
export function printRoutes(
  { sitting, printing }: Pick<RoutePorts, 'sitting' | 'printing'>,
  { groups, secretOf, rounds }: Whose,
): readonly (readonly [string, Route])[] {
  if (!printing) return [];
  const { address } = printing;
  return [
    ['POST /api/print', async (body) => answerPrint(body, { sitting, printing, groups, rounds })],
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
