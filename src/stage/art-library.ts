import type { Scene } from '../scenario/beat.ts';
import { loadArt, noArt, parseOwnArt, type Art, type OwnArtTold } from './art.ts';
import { ownAddress } from './own-address.ts';
import { splitOf } from './split.ts';

/** What a stage knows of the program's art, and by and by of the story's own. */
export type ArtLibrary = {
  readonly art: () => Art;
  /** Once the program's art is known. */
  readonly loaded: Promise<void>;
  /** Goes on at once where all that a scene shows is known; else when it was asked for, with true. */
  readonly whenKnown: (scene: Scene, go: (isNews: boolean) => void) => void;
  /** What people know own art by; null for the program's. */
  readonly nameOf: (file: string) => string | null;
};

const isOwn = (name: string): boolean => name.startsWith('/');

function ownIn(scene: Scene): readonly string[] {
  const split = splitOf(scene);
  const { backdrop, people, props } = scene;
  const shown = [
    backdrop,
    ...(split ? [split.backdrop] : []),
    ...people.map(({ art }) => art),
    ...props.map(({ name }) => name),
  ];
  return [...new Set(shown.filter(isOwn))];
}

async function ask(address: string): Promise<OwnArtTold> {
  try {
    const answer = await fetch(`${address}/told.json`);
    return parseOwnArt(answer.ok ? await answer.json() : null);
  } catch {
    return parseOwnArt(null);
  }
}

/** Opens the list of the art folder; own art is asked about when it is first shown. */
export function openArtLibrary(root: string): ArtLibrary {
  let art: Art = noArt;
  const told = new Map<string, OwnArtTold>();

  const learn = async (address: string): Promise<void> => {
    const own = await ask(address);
    told.set(address, own);
    const { people, places, props } = art;
    art = {
      ...art,
      people: { ...people, [address]: own.person },
      places: { ...places, [address]: own.place },
      props: own.prop === null ? props : { ...props, [address]: own.prop },
    };
  };
  return {
    art: () => art,
    loaded: loadArt(root).then((loaded) => {
      art = {
        ...loaded,
        people: { ...loaded.people, ...art.people },
        places: { ...loaded.places, ...art.places },
        props: { ...loaded.props, ...art.props },
      };
    }),
    whenKnown(scene, go) {
      const unknown = ownIn(scene).filter((address) => !told.has(address));
      if (unknown.length === 0) return go(false);
      void Promise.all(unknown.map(learn)).then(() => go(true));
    },
    nameOf(file) {
      const own = ownAddress(file);
      const isBelow = (address: string): boolean => /^[./]/.test(own?.slice(address.length) ?? '');
      const [, known] =
        [...told].find(([address]) => own?.startsWith(address) === true && isBelow(address)) ?? [];
      return own === null ? null : (known?.name ?? '');
    },
  };
}
