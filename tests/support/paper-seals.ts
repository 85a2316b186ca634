import type { Seals } from '../../src/session/facts.ts';

/** Seals that can be read by a person, and forget a decision as the real ones do. */
export function paperSeals(): Seals & { readonly forget: (decision: string) => void } {
  const gone = new Set<string>();
  return {
    seal: (decision, choice) => {
      if (gone.has(decision)) throw new Error(`The key of ${decision} is gone.`);
      return `sealed:${decision}:${String(choice).padStart(3, '0')}`;
    },
    open: (decision, sealed) => {
      const [, sealedFor, choice] = sealed.split(':');
      return gone.has(decision) || sealedFor !== decision ? null : Number(choice);
    },
    forget: (decision) => gone.add(decision),
  };
}
