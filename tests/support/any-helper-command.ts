import type {
  Sent,
  InterpreterCommand,
  InterpreterCommandOf,
  ObserverCommand,
  ObserverCommandOf,
} from '../../src/session/command.ts';
import { momentTags } from '../../src/session/notebook.ts';
import { teamIds } from '../../src/session/team-ids.ts';
import { anyTarget, type About } from './any-command.ts';

/** One arbitrary per kind, as for facilitators and seats. */
type AnyObserverCommand = {
  readonly [K in ObserverCommand['kind']]: (about: About) => ObserverCommandOf<K>;
};
type AnyInterpreterCommand = {
  readonly [K in InterpreterCommand['kind']]: (about: About) => InterpreterCommandOf<K>;
};

const anyObserverCommand: AnyObserverCommand = {
  'tag-moment': ({ group, draw }) => ({
    kind: 'tag-moment',
    tag: draw.pick(momentTags),
    team: draw.pick([...teamIds(group.settings), null]),
  }),
  'take-tag-back': ({ group, draw }) => ({
    kind: 'take-tag-back',
    moment: draw.whole(1, group.notebook.written + 1),
  }),
};

const anyInterpreterCommand: AnyInterpreterCommand = {
  'finish-interpreting': (about) => ({ kind: 'finish-interpreting', target: anyTarget(about) }),
  'show-captions': ({ draw }) => ({
    kind: 'show-captions',
    lines: draw.pick([['Wait.'], ['Wait.', 'Then go.'], []]),
  }),
};

export const observerKinds = Object.keys(anyObserverCommand) as readonly ObserverCommand['kind'][];
export const interpreterKinds = Object.keys(
  anyInterpreterCommand,
) as readonly InterpreterCommand['kind'][];

/** What an observer or an interpreter might send. */
export function anyHelperMove(about: About): HelperMove {
  const { draw } = about;
  const isSeen = draw.often(0.5);
  return anyHelperCommand(about, draw.pick<HelperKind>(isSeen ? observerKinds : interpreterKinds));
}

export type HelperKind = (ObserverCommand | InterpreterCommand)['kind'];
type HelperMove = Extract<Sent, { readonly by: 'observer' | 'interpreter' }>;

/** One of this kind. */
export function anyHelperCommand(about: About, kind: HelperKind): HelperMove {
  return isObservers(kind)
    ? { by: 'observer', command: anyObserverCommand[kind](about) }
    : { by: 'interpreter', command: anyInterpreterCommand[kind](about) };
}

const isObservers = (kind: HelperKind): kind is ObserverCommand['kind'] =>
  kind in anyObserverCommand;
