import type { Elsewhere } from './open-elsewhere.ts';
import { settle } from './open-elsewhere.ts';
import { closeVote, toNextBeat, toVote } from './console.ts';

export type Day = {
  readonly decisions: number;
  /** What one device was sent from an open vote to the next beat, its signs of life aside. */
  readonly acknowledgements: number;
  readonly views: number;
  readonly growth: number;
};

/** How often everybody answers each decision: changed minds, and rounds that are voted anew, among it. */
const answersEach = 4;

/** What two hours bring, without their time: the first group plays its story to the end, and everybody answers. */
export async function playDay(
  { server, consoles, crowd, aim }: Elsewhere,
  devices: number,
): Promise<Day> {
  const [console] = consoles;
  if (!console) throw new Error('Nobody leads.');
  const before = await server.used('memory');
  const sent: { readonly acknowledgements: number; readonly views: number }[] = [];
  for (let target = await toVote(console); target; target = await toVote(console)) {
    aim(target);
    await settle();
    const start = crowd.traffic();
    await crowd.answer();
    await settle();
    const answered = crowd.traffic();
    for (let again = 1; again < answersEach; again += 1) await crowd.answer();
    await settle();
    const middle = crowd.traffic();
    await closeVote(console);
    await toNextBeat(console);
    await settle();
    const end = crowd.traffic();
    sent.push({
      acknowledgements: (answered.acknowledged - start.acknowledged) / devices,
      views: (answered.views - start.views + end.views - middle.views) / devices,
    });
  }
  await settle();
  const { acknowledgements = 0, views = 0 } = sent[0] ?? {};
  const growth = (await server.used('memory')) - before;
  return { decisions: sent.length, acknowledgements, views, growth };
}
