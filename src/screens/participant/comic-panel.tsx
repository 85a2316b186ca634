import type { Figure, Scene } from '../../scenario/beat.ts';
import { piecesOf } from '../../stage/pieces.ts';
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

/** The picture at one line: a place, who stands there, and what lies about. */
export function ComicPanel({
  scene,
  place,
}: {
  readonly scene: Scene;
  readonly place: string | null;
}) {
  return (
    <figure class="panel" data-time={scene.time} data-weather={scene.weather}>
      <Picture kind="backdrop" file={`places/${scene.backdrop}.svg`} />
      {scene.people.map((figure) => (
        <Person key={figure.who} figure={figure} />
      ))}
      {scene.props.map(({ name, at }) => (
        <div key={name} class={`prop at-${at}`}>
          <Picture file={`props/${name}.svg`} />
        </div>
      ))}
      {place !== null && (
        <figcaption>
          <bdi>{place}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
