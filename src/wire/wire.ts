/** One end of an open connection that carries text. WebSocket, SSE with POST and the test pair all look like this. */
export type Wire = {
  readonly send: (text: string) => void;
  /** Bytes waiting to leave; a sender skips stale views when it is large. */
  readonly waiting: () => number;
  readonly close: () => void;
};

/** What the other side of a wire tells its owner. */
export type WireEvents = {
  readonly text: (text: string) => void;
  readonly closed: () => void;
};
