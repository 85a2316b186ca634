/** Files that stay in this browser, by `folder/path`. */
export type KeptFiles = {
  /** Of one folder at least, or of all that answer; rejects where that one does not. */
  readonly names: (folder?: string) => Promise<readonly string[]>;
  /** Null where there is none. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** All or none of them. */
  readonly write: (files: readonly (readonly [name: string, bytes: Uint8Array])[]) => Promise<void>;
};

const store = 'files';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(new Error('The browser keeps nothing.')));
  });

const finished = (change: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    change.addEventListener('complete', () => done());
    for (const end of ['error', 'abort'])
      change.addEventListener(end, () => failed(new Error('The browser has no room for it.')));
  });

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('elsewhere.studio', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return settled(request);
}

/** Rejects where the browser does not let a page keep anything. */
export async function openKeptFiles(factory: IDBFactory): Promise<KeptFiles> {
  const database = await openDatabase(factory);
  const look = (): IDBObjectStore => database.transaction(store).objectStore(store);
  return {
    names: async () => (await settled(look().getAllKeys())).map(String),
    read: async (name) => ((await settled(look().get(name))) as Uint8Array | undefined) ?? null,
    write: async (files) => {
      const change = database.transaction(store, 'readwrite');
      for (const [name, bytes] of files) change.objectStore(store).put(bytes, name);
      await finished(change);
    },
  };
}
