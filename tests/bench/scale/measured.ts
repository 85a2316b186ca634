import type { Machines } from './simulate.ts';

/** 1 December 2026, 3 nodes and their database on one machine of 2 cores whose disk syncs in 2 ms; what the sessions' own consoles took is in the nodes' part. What a statement costs was measured where each carried one command. */
export const measuredOnTwoCores: { readonly machines: Machines; readonly most: number } = {
  machines: {
    nodes: 3,
    databases: 1,
    coresOfDatabase: 2,
    shared: 2,
    nodePerCommand: 0.082,
    nodePerStatement: 0.56,
    databasePerCommand: 0.1,
    databasePerStatement: 0.9,
    sync: 4,
    underWay: 2,
    mostTogether: 400,
    apart: 20,
  },
  /** Commands a second, each session's next once its last was answered. */
  most: 10_965,
};
