import { bodies } from '../../report/committee.ts';
import { bad, listOf, oneOf, shape, text } from '../../session/parse/readers.ts';
import { roundPlan } from '../../session/parse/round-plan.ts';
import type { Sitting } from '../sitting.ts';

type Route = (body: unknown) => Promise<object | null>;

const language = shape({ language: text(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/) });
const named = shape({ name: text(/^[\w-]{1,80}$/) });
const turned = shape({ name: text(/^[\w-]{1,80}$/), by: listOf(oneOf(bodies), 2) });

/** What was measured with no story around it, and beside it what panels found; null says that a body was not understood. */
export function roundRoutes({
  rounds,
  code,
}: Pick<Sitting, 'rounds' | 'code'>): readonly (readonly [string, Route])[] {
  return [
    [
      'POST /api/rounds/look',
      async (body) => {
        const asked = language(body);
        return asked === bad ? null : rounds.look(asked.language);
      },
    ],
    [
      'POST /api/rounds',
      async (body) => {
        const round = roundPlan(body);
        if (round === bad) return null;
        await rounds.begin(round);
        return { code: code() };
      },
    ],
    ['POST /api/rounds/keep', async (body) => rounds.keep(body)],
    [
      'POST /api/rounds/release',
      async (body) => {
        const keys = turned(body);
        return keys !== bad && rounds.letGo(keys.name, keys.by) ? {} : null;
      },
    ],
    [
      'POST /api/rounds/drop',
      async (body) => {
        const which = named(body);
        return which === bad ? null : rounds.drop(which.name);
      },
    ],
  ];
}
