import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

/** Asks once before something that cannot be taken back; going back stands where back always stands. */
export function Ask({
  about,
  onYes,
  onBack,
}: {
  readonly about: 'leave' | 'swap';
  readonly onYes: () => void;
  readonly onBack: () => void;
}) {
  return (
    <>
      <main class="page">
        <Plate
          picture={<Sign name={about === 'leave' ? 'open-door' : 'swap'} />}
          title={say(`${about}.question`)}
        >
          <p>{say(`${about}.lead`)}</p>
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={onBack} />
        <Control sign="ok" label={`${about}.yes`} kind="main" onPress={onYes} />
      </footer>
    </>
  );
}
