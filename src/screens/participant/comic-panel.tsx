import { useState } from 'preact/hooks';
import type { Figure, Scene } from '../../scenario/beat.ts';
import type { ShownLine } from '../../session/view/telling.ts';
import { piecesOf } from '../../stage/pieces.ts';
import { late } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import { Picture } from '../parts/picture.tsx';

function Person({ figure }: { readonly figure: Figure }) {
  return (
    <div class={`figure at-${figure.at} looks-${figure.looks}`}>
      {piecesOf(figure).map(([piece, file]) => (
        <Picture key={piece} file={file} />
      ))}
    </div>
  );
}

/** A place by day, who stands there, and what lies about: all that a tablet can draw before it has fetched more. */
function FlatScene({ scene }: { readonly scene: Scene }) {
  return (
    <>
      <Picture kind="backdrop" file={`places/${scene.backdrop}.svg`} />
      {scene.people.map((figure) => (
        <Person key={figure.who} figure={figure} />
      ))}
      {scene.props.map(({ name, at }) => (
        <div key={name} class={`prop at-${at}`}>
          <Picture file={`props/${name}.svg`} />
        </div>
      ))}
    </>
  );
}

const drawnPanel = late(async () => {
  const { DrawnPanel, artIsHere } = await import('./drawn-panel.tsx');
  await artIsHere;
  return { DrawnPanel };
});

/** The picture at one line, as the wall draws it; a flat one until that has come. */
export function ComicPanel({
  line,
  place,
  mayMove,
}: {
  readonly line: ShownLine;
  readonly place: string | null;
  readonly mayMove: boolean;
}) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <figure class={isDrawn ? 'panel is-drawn' : 'panel'}>
      {!isDrawn && <FlatScene scene={line.scene} />}
      <Later part={drawnPanel} meanwhile={null}>
        {({ DrawnPanel }) => (
          <DrawnPanel line={line} mayMove={mayMove} onDrawn={() => setDrawn(true)} />
        )}
      </Later>
      {place !== null && (
        <figcaption>
          <bdi>{place}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
