import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

/** My answer is in and covered, and can be changed. */
export function Given(props: { readonly words: string; readonly onChange: () => void }) {
  return (
    <>
      <main class="page">
        <Plate picture={<Sign name="lidded-pot" />} title={say('voting.cast')}>
          <p>{props.words}</p>
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="undo" label="voting.change" onPress={props.onChange} />
      </footer>
    </>
  );
}
