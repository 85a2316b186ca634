import { Picture } from '../parts/picture.tsx';

/** A map of somewhere else, and not a word. */
export const QuietMap = () => (
  <main class="page quiet-map">
    <Picture file="places/map.svg" />
  </main>
);
