import { openMemoryJournal } from '../../src/room/memory-journal.ts';
import { journalContract } from './journal-contract.ts';

journalContract('memory', () => {
  const journal = openMemoryJournal();
  return { open: () => journal, bytes: journal.dump, remove: () => {} };
});
