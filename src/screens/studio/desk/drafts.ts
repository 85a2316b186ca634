/** What is not on the disk yet, with what can be undone in it. */
export type Draft = {
  /** The version it was written over; null for a text that there is none of. */
  readonly over: string | null;
  /** Whether it is other than what lay there. */
  readonly isChanged: boolean;
  /** As the editor keeps it. */
  readonly kept: unknown;
};

export type Drafts = {
  readonly of: (id: string) => Draft | null;
  readonly keep: (id: string, draft: Draft) => void;
  readonly drop: (id: string) => void;
};

const prefix = 'elsewhere.studio.';

/** Drafts of this tab, over a reload; where there is no room for what can be undone, the text alone is kept. */
export function openDrafts(store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Drafts {
  const put = (id: string, draft: Draft): boolean => {
    try {
      store.setItem(`${prefix}${id}`, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  };
  const without = (kept: unknown): unknown => {
    const { history: _, ...rest } = kept as { readonly history?: unknown };
    return rest;
  };
  return {
    of: (id) => {
      const text = store.getItem(`${prefix}${id}`);
      return text === null ? null : (JSON.parse(text) as Draft);
    },
    keep: (id, draft) => {
      if (!put(id, draft)) put(id, { ...draft, kept: without(draft.kept) });
    },
    drop: (id) => store.removeItem(`${prefix}${id}`),
  };
}
