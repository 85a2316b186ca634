import type { Commit, Journal } from '../../src/room/ports.ts';
import { connect, openWorkshop, secrets } from './workshop.ts';

/** A journal that can be held back, made to fail, and looked at. */
function watched(journal: Journal) {
  const commits: Commit[] = [];
  let gate: Promise<void> = Promise.resolve();
  let release = (): void => {};
  let failure: Error | null = null;
  let before: (() => Promise<unknown>) | null = null;
  const append: Journal['append'] = async (commit) => {
    await gate;
    if (failure) throw failure;
    const first = before;
    before = null;
    await first?.();
    const outcome = await journal.append(commit);
    if (outcome === 'done') commits.push(commit);
    return outcome;
  };
  return {
    journal: { ...journal, append },
    commits,
    hold: () => {
      gate = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
    fail: (error: Error | null) => {
      failure = error;
    },
    /** Runs once, just before the next append reaches the disk. */
    interfere: (then: () => Promise<unknown>) => {
      before = then;
    },
  };
}

export async function openWatched() {
  let disk: ReturnType<typeof watched> | undefined;
  const workshop = await openWorkshop({
    journal: (journal) => {
      disk = watched(journal);
      return disk.journal;
    },
  });
  if (!disk) throw new Error('no journal');
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  await workshop.clock.settle();
  return { ...workshop, workshop, disk, facilitator };
}
