import type { Judging } from './open-judging.ts';

/** As many as `most` that judge at once, as one: a story goes to whoever has least to do. */
export function judgeSideBySide(open: () => Judging, most: number): Judging {
  const all: { readonly judging: Judging; waiting: number }[] = [];
  const least = () => {
    const [idlest] = all.toSorted((a, b) => a.waiting - b.waiting);
    if (idlest && (idlest.waiting === 0 || all.length === most)) return idlest;
    const one = { judging: open(), waiting: 0 };
    all.push(one);
    return one;
  };
  return {
    judge: async (files) => {
      const one = least();
      one.waiting += 1;
      try {
        return await one.judging.judge(files);
      } finally {
        one.waiting -= 1;
      }
    },
    close: () => {
      for (const { judging } of all) judging.close();
    },
  };
}
