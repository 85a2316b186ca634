import type { Facts } from '../session/facts.ts';
import type { Group } from '../session/group.ts';
import { audience, mineOf, sceneOf } from '../session/view/view.ts';
import type { Viewer } from '../session/view/viewer.ts';
import { splicesInto } from '../wire/splice.ts';
import type { Ciphers } from './ports.ts';
import type { Picture } from './watcher.ts';

/** Looks at one state of a group; what an audience shares is made once. */
export function makeLook(
  group: Group,
  facts: Facts,
  { hash }: Pick<Ciphers, 'hash'>,
): (viewer: Viewer) => Picture {
  const scenes = new Map<string, Omit<Picture, 'mine'>>();

  function sceneFor(viewer: Viewer): Omit<Picture, 'mine'> {
    const name = audience(group, viewer);
    const known = scenes.get(name);
    if (known !== undefined) return known;
    const scene = JSON.stringify(sceneOf(group, viewer, facts));
    const made = { scene, named: hash(scene), since: splicesInto(scene) };
    scenes.set(name, made);
    return made;
  }

  return (viewer) => ({
    ...sceneFor(viewer),
    mine: JSON.stringify(mineOf(group, viewer, facts)),
  });
}
