import { artUrl } from './art-url.ts';

/** A picture of `assets/art`. Without `alt` it says nothing that the words beside it do not say. */
export function Picture({
  file,
  alt = '',
  kind = '',
}: {
  readonly file: string;
  readonly alt?: string;
  readonly kind?: string;
}) {
  const hide = (event: { readonly currentTarget: HTMLElement }): void => {
    event.currentTarget.classList.add('is-missing');
  };
  return (
    <img
      key={file}
      class={`picture ${kind}`}
      src={artUrl(file)}
      alt={alt}
      draggable={false}
      decoding="async"
      onError={hide}
    />
  );
}

/** A sign of the interface, by its name in `assets/art/signs`. */
export const Sign = ({ name }: { readonly name: string }) => (
  <Picture kind="sign" file={`signs/${name}.svg`} />
);

/** Somebody's face, by the name of their art. */
export const Face = ({ art }: { readonly art: string }) => (
  <Picture kind="face" file={`faces/${art}.svg`} />
);
