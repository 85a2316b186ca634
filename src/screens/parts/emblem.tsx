import { Picture } from './picture.tsx';

/** A plain thing on a round badge: how teams and seats are known. The colour is one of `colour.*` in the catalogue. */
export function Emblem({ name, colour }: { readonly name: string; readonly colour?: string }) {
  return (
    <span class="emblem" data-colour={colour}>
      <Picture file={`emblems/${name}.svg`} />
    </span>
  );
}
