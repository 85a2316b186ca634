import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

/** Asks once before the seat is given up; going back stands where back always stands. */
export function Ask({
  onYes,
  onBack,
}: {
  readonly onYes: () => void;
  readonly onBack: () => void;
}) {
  return (
    <>
      <main class="page">
        <Plate picture={<Sign name="open-door" />} title={say('leave.question')}>
          <p>{say('leave.lead')}</p>
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={onBack} />
        <Control sign="ok" label="leave.yes" kind="main" onPress={onYes} />
      </footer>
    </>
  );
}
