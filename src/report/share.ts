/** Of a normal distribution, 95 in 100 lie so near. */
const sure = 1.96;

/**
 * Between which shares, in percent with one decimal, the share of everybody such people stand for lies: by Wilson's
 * interval of 95 in 100, from the least that a count can be to the most.
 */
export function shareOf(
  { least, most }: { readonly least: number; readonly most: number },
  people: number,
): readonly [number, number] {
  return [percent(endOf(least, people, -1)), percent(endOf(most, people, 1))];
}

function endOf(count: number, people: number, side: -1 | 1): number {
  const share = count / people;
  const square = (sure * sure) / people;
  const wide = sure * Math.sqrt((share * (1 - share)) / people + square / (4 * people));
  return Math.min(1, Math.max(0, (share + square / 2 + side * wide) / (1 + square)));
}

const percent = (share: number): number => Math.round(share * 1000) / 10;
