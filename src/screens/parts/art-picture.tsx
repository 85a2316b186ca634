import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The art folder, wherever the page is served from: every screen stands one folder below the root. */
export function artRoot(): string {
  return new URL('../assets/art/', document.baseURI).href;
}

type ArtPictureProps = {
  /** Below the art folder, such as `emblems/kite.svg`. */
  readonly file: string;
  /** Its accessible name; none where words beside it say the same. */
  readonly label?: string;
  readonly class?: string;
};

/** A picture of the art folder; where it cannot be had, its name on plain paper. */
export function ArtPicture({
  file,
  label = '',
  class: name = '',
}: ArtPictureProps): ComponentChildren {
  const [missing, setMissing] = useState<string | null>(null);
  if (missing === file) {
    return (
      <span class={`art-missing ${name}`} role="img" aria-label={label}>
        {file
          .replace(/^.*\//, '')
          .replace(/\.[a-z]+$/, '')
          .replaceAll('-', ' ')}
      </span>
    );
  }
  return (
    <img
      class={`art ${name}`}
      src={`${artRoot()}${file}`}
      alt={label}
      draggable={false}
      onError={() => setMissing(file)}
    />
  );
}
