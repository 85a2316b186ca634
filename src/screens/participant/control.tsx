import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';

/** A button with a picture and words; `brief` keeps the words for ears only. */
export function Control({
  sign,
  label,
  onPress,
  kind = '',
}: {
  readonly sign: string;
  /** A key of the catalogue. */
  readonly label: string;
  readonly onPress: () => void;
  readonly kind?: 'main' | 'brief' | '';
}) {
  return (
    <button type="button" class={`control ${kind}`} data-sign={sign} onClick={onPress}>
      <Sign name={sign} />
      <span class={kind === 'brief' ? 'unseen' : 'words'}>{say(label)}</span>
    </button>
  );
}
