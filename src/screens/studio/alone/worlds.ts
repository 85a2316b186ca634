const texts = import.meta.glob<string>('../../../../stories/*/*.{ink,yaml}', {
  query: '?raw',
  import: 'default',
});
/** As the page for playing alone has them, so that they are built once. */
const tables = import.meta.glob<object>(
  ['../../../../stories/*/strings/*.json', '!../../../../stories/*/strings/ids.json'],
  { import: 'default' },
);
const isWorld = (folder: string): boolean =>
  Object.keys(texts).some((path) => path.endsWith(`/${folder}/world.yaml`));

const below = (path: string, folder: string): string | null => {
  const at = path.indexOf(`/stories/${folder}/`);
  return at < 0 ? null : path.slice(at + `/stories/${folder}/`.length);
};

async function readBelow<T>(
  all: Readonly<Record<string, () => Promise<T>>>,
  folder: string,
): Promise<readonly (readonly [file: string, held: T])[]> {
  const own = Object.entries(all).flatMap(([path, load]) => {
    const file = below(path, folder);
    return file === null ? [] : [[file, load] as const];
  });
  return Promise.all(own.map(async ([file, load]) => [file, await load()] as const));
}

/** The worlds that come with the program, with their words in other languages: a story that is set in one finds it here. */
export async function readWorld(folder: string): Promise<Readonly<Record<string, string>>> {
  if (!isWorld(folder)) return {};
  const words = await readBelow(tables, folder);
  return Object.fromEntries([
    ...(await readBelow(texts, folder)),
    ...words.map(([file, table]) => [file, JSON.stringify(table)] as const),
  ]);
}
