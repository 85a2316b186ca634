const texts = import.meta.glob<string>('../../../../stories/*/*.{ink,yaml}', {
  query: '?raw',
  import: 'default',
});
const isWorld = (folder: string): boolean =>
  Object.keys(texts).some((path) => path.endsWith(`/${folder}/world.yaml`));

/** The worlds that come with the program: a story that is set in one finds it here. */
export async function readWorld(folder: string): Promise<Readonly<Record<string, string>>> {
  if (!isWorld(folder)) return {};
  const own = Object.entries(texts).filter(([path]) => path.split('/').at(-2) === folder);
  const read = own.map(
    async ([path, load]) => [path.split('/').at(-1) ?? '', await load()] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}
