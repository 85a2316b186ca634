import { join } from 'node:path';
import { openCrowd, type Crowd, type Dialect } from './crowd.ts';
import { plainDialect, sealedDialect, socketIoDialect } from './floor-dialects.ts';
import { startServer, type Server } from './start-server.ts';

/** A server that does the same minimal work, with as many devices. */
export type Floor = {
  readonly server: Server;
  readonly crowd: Crowd;
  readonly show: () => void;
  readonly joined: number;
  readonly memoryEach: number;
};

const nobody = {
  acked: () => {},
  refused: () => {},
  viewed: () => {},
  shown: () => {},
  shutOut: () => {},
};
const deaf = { ...nobody, weighed: () => {} };

type Kind = {
  readonly file: string;
  readonly flags?: readonly string[];
  readonly speak: (server: Server) => Dialect;
};
const kinds = {
  ws: { file: 'ws-process.ts', speak: plainDialect },
  sealedWs: { file: 'ws-process.ts', flags: ['sealed'], speak: sealedDialect },
  socketIo: { file: 'socket-io-process.ts', speak: socketIoDialect },
} as const satisfies Record<string, Kind>;

type Asked = {
  readonly data: string;
  readonly devices: number;
  /** Signs of a picture. */
  readonly picture: number;
};

/** Null where the library is not installed. */
export async function openFloor(
  kind: keyof typeof kinds,
  { data, devices, picture }: Asked,
): Promise<Floor | null> {
  const { file, flags = [], speak }: Kind = kinds[kind];
  const path = join(import.meta.dirname, file);
  const server = await startServer(path, [join(data, `${kind}.db`), String(picture), ...flags]);
  if (!server) return null;
  const dialect = speak(server);
  const crowd = openCrowd(dialect, devices);
  const before = await server.used('memory');
  const joined = await crowd.enter();
  const memoryEach = ((await server.used('memory')) - before) / devices;
  const console = dialect(0, deaf);
  return { server, crowd, joined, memoryEach, show: () => console.answer(0) };
}
