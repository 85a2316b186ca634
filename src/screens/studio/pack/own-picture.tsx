import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import type { Drawn, ToDraw } from './draw-own.ts';
import type { Form } from './form.ts';

type Props = { readonly form: Form; readonly of: ToDraw['of']; readonly name: string };

/** Milliseconds after the last change. */
const rest = 150;

const programPieces = (of: ToDraw['of'], name: string): readonly string[] =>
  of === 'cast'
    ? [`people/${name}/stand.svg`, `people/${name}/head-calm.svg`]
    : [`places/${name}.svg`];

/** How somebody or a place looks as it is written now. */
export function OwnPicture({ form, of, name }: Props): ComponentChildren {
  const [drawn, setDrawn] = useState<Drawn>(null);
  const { text, draw } = form;
  useEffect(() => {
    let isOld = false;
    const ask = async (): Promise<void> => {
      const answer = await draw(of, name);
      if (!isOld) setDrawn(answer);
    };
    const waiting = setTimeout(() => void ask(), rest);
    return () => {
      isOld = true;
      clearTimeout(waiting);
    };
  }, [text, draw, of, name]);
  if (drawn === null) return null;
  return (
    <div
      class={`own-picture ${of}`}
      role="img"
      aria-label={say('studio.pack.picture-of', { name })}
    >
      {'name' in drawn
        ? programPieces(of, drawn.name).map((file) => <Picture key={file} file={file} />)
        : drawn.layers.map((layer, at) => (
            // eslint-disable-next-line react/no-array-index-key
            <img key={at} alt="" src={`data:image/svg+xml,${encodeURIComponent(layer)}`} />
          ))}
    </div>
  );
}
