import type { MomentTag } from '../../session/notebook.ts';
import { Picture } from './picture.tsx';

const files: Readonly<Record<MomentTag, string>> = {
  listening: 'signs/rule-listen.svg',
  heat: 'emblems/pepper.svg',
  silence: 'signs/rule-secret.svg',
  'turning-point': 'signs/swap.svg',
};

/** The picture of what an observer may say of a moment. */
export const MomentSign = ({ tag }: { readonly tag: MomentTag }) => <Picture file={files[tag]} />;
