import type { TakeHomeCard } from '../../report/paper/take-home.ts';

/** The picture that stands first on each card to take home. */
export const takeHomeSigns: Readonly<Record<TakeHomeCard, string>> = {
  say: 'talk',
  listen: 'rule-listen',
  promise: 'lantern',
  leave: 'open-door',
};
