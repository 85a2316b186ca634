import { useEffect } from 'preact/hooks';
import type { CodePicture } from '../../session/ids.ts';
import { pictureOf } from '../parts/code-letters.ts';

type Doing = {
  readonly touch: (picture: CodePicture) => void;
  readonly undo: () => void;
};

/** A key by its place on the board too: boards of other scripts have the same places. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '');

/** Where there are keys, the letters of the pictures are as good as touches. */
export function useTypedCode({ touch, undo }: Doing): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Backspace') return undo();
      const picture = pictureOf(letterOf(event));
      if (picture) touch(picture);
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  });
}
