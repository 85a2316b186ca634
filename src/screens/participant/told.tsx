import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';

/** A sentence with a picture, where buttons stood before. */
export function Told({ sign, label }: { readonly sign: string; readonly label: string }) {
  return (
    <p class="told" role="status">
      <Sign name={sign} />
      <span>{say(label)}</span>
    </p>
  );
}
