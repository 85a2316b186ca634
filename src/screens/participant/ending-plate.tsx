import type { Telling } from '../../session/view/telling.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

type Ending = NonNullable<Telling['ending']>;

/** How the story ended. */
export function EndingPlate({
  ending,
  onStory,
}: {
  readonly ending: Ending;
  readonly onStory: () => void;
}) {
  return (
    <>
      <main class="page">
        <Plate
          picture={ending.picture !== '' && <Picture file={`choices/${ending.picture}.svg`} />}
          title={<bdi>{ending.name}</bdi>}
        >
          <p>{say('ending.waiting')}</p>
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="brief" onPress={onStory} />
      </footer>
    </>
  );
}
