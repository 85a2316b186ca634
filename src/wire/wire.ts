/** One end of an open connection that carries text. WebSocket, SSE with POST and the test pair all look like this. */
export type Wire = {
  readonly send: (text: string) => void;
  /** A sealed text as bytes, which are not changed from then on; absent where only text is carried. */
  readonly sendBytes?: (bytes: Uint8Array) => void;
  /** Bytes waiting to leave; a sender skips stale views when it is large. */
  readonly waiting: () => number;
  readonly close: () => void;
};

/** What the other side of a wire tells its owner. */
export type WireEvents = {
  readonly text: (text: string) => void;
  /** Absent where nobody says anything in bytes. */
  readonly bytes?: (bytes: Uint8Array) => void;
  readonly closed: () => void;
};
