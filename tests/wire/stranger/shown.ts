/** What this client reads of what it is shown; there is more, which it leaves alone. */
export type Target = {
  readonly team: string;
  readonly run: string;
  readonly at: number;
  readonly round: number;
};

export type Telling = {
  readonly target: Target;
  readonly lines: readonly { readonly text: string; readonly voice?: string }[];
  readonly moreLines: boolean;
  readonly choices: readonly { readonly text: string; readonly voice?: string }[];
  readonly decision: { readonly by: string; readonly privateFirst: boolean } | null;
  readonly state: string;
  readonly among?: readonly number[];
  readonly chosen: number | null;
  readonly ending: { readonly key: string } | null;
};

export type Contest = {
  readonly number: number;
  readonly round: number;
  readonly state: string;
  readonly options: readonly { readonly text: string }[];
  readonly right: number | null;
};

/** A seat's scene has a `team` and a `phase` with a name; a console's names its phase and has its teams. */
export type Scene = {
  readonly title?: string | null;
  readonly team?: string;
  readonly phase?:
    | string
    | { readonly name: string; readonly telling?: Telling; readonly contest?: Contest };
  readonly seats?: readonly { readonly id: string; readonly team: string; readonly role: string }[];
  readonly teams?: readonly {
    readonly team: string;
    readonly panel: { readonly telling: Telling } | null;
  }[];
  readonly contests?: { readonly held: Contest | null };
};

export type Mine = {
  readonly pseudonym?: { readonly thing: string; readonly colour: string };
  readonly role?: { readonly key: string } | null;
  readonly rules?: string;
  readonly vote?: number | null;
  readonly turn?: { readonly given: number; readonly of: number };
  readonly mayVote?: boolean;
  readonly mayConfirm?: true;
  readonly answer?: number | null;
};

export type Sent = { readonly kind: string; readonly [field: string]: unknown };
