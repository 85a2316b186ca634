import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';

/** A map of somewhere else, and not a word but for who does not see it. */
export const QuietMap = ({ picture }: { readonly picture: string }) => (
  <main class="page quiet-map">
    <h1 class="unseen">{say('quiet-map.title')}</h1>
    <Picture file={`places/${picture}.svg`} />
  </main>
);
