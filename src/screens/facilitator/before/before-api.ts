/** One thing that the host looked at; its words are `before.NAME.CASE`. */
export type Check = {
  readonly name: string;
  readonly state: 'good' | 'look' | 'unknown';
  readonly case: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** A network card of this computer, by which phones could come in. */
export type Card = {
  readonly name: string;
  readonly address: string;
  readonly kind: 'wifi' | 'cable' | 'other' | 'virtual' | 'lost';
  readonly isReal: boolean;
  readonly isChosen: boolean;
};

export type Looked = {
  readonly checks: readonly Check[];
  readonly cards: readonly Card[];
  /** What a phone opens to be seen. */
  readonly phone: string;
};

/** The room's own Wi-Fi; an open one has no password. */
export type RoomNetwork = { readonly name: string; readonly password: string };

/** What the console asks of the host before people enter. */
export type BeforeApi = {
  readonly look: (about: {
    readonly pack: string | null;
    readonly people: number;
  }) => Promise<Looked>;
  /** From now on this host is reached by that address; the page is loaded anew for it. */
  readonly choose: (address: string) => Promise<void>;
  readonly network: () => Promise<RoomNetwork | null>;
  /** Rejects where no router could be set to it; null forgets it. */
  readonly setNetwork: (network: RoomNetwork | null) => Promise<void>;
};
