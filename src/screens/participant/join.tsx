import { useState } from 'preact/hooks';
import type { CodePicture } from '../../session/ids.ts';
import { codeLetters, codePictures } from '../parts/code-letters.ts';
import { Picture, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { EarCorner } from './ear-corner.tsx';
import { OrLanguages } from './languages.tsx';
import { useTypedCode } from './typed-code.ts';

/** One group alone has three pictures, one of several has four; nothing tells a device which before it is in. */
const fewest = 3;
const most = 4;

type JoinProps = { readonly onCode: (code: readonly CodePicture[]) => void };

/** Three or four of twelve pictures, one touch each: no typing, no name. */
export const Join = ({ onCode }: JoinProps) => (
  <OrLanguages>{(onLanguage) => <Pictures onCode={onCode} onLanguage={onLanguage} />}</OrLanguages>
);

function slotClass(place: number, touched: number): string {
  const full = place < touched ? ' is-full' : '';
  return place < fewest ? `slot${full}` : `slot more${full}`;
}

function Pictures({ onCode, onLanguage }: JoinProps & { readonly onLanguage: () => void }) {
  const [touched, setTouched] = useState<readonly CodePicture[]>([]);
  const isFull = touched.length === most;
  const isEnough = touched.length >= fewest;
  // Each from what the one before left: two can come between two pictures.
  const touch = (picture: CodePicture): void =>
    setTouched((before) => (before.length === most ? before : [...before, picture]));
  const undo = (): void => setTouched((before) => before.slice(0, -1));
  useTypedCode({ touch, undo });
  return (
    <div class="device join">
      <header class="bar">
        <Control sign="language" label="language.open" kind="brief" onPress={onLanguage} />
        <h1>{say('join.title')}</h1>
        <EarCorner seat={null} said={say('join.title')} />
      </header>
      <div class="code" role="status">
        {Array.from({ length: isEnough ? most : fewest }, (_, place) => (
          <span key={place} class={slotClass(place, touched.length)}>
            <Slot picture={touched[place]} place={place} />
          </span>
        ))}
        {touched.length > 0 && (
          <Control sign="undo" label="join.undo" kind="brief" onPress={undo} />
        )}
      </div>
      <main class="pictures">
        {codePictures.map((picture) => (
          <button key={picture} type="button" aria-disabled={isFull} onClick={() => touch(picture)}>
            <Picture file={`emblems/${picture}.svg`} alt={say(`thing.${picture}`)} />
            <kbd aria-hidden="true">{codeLetters[picture]}</kbd>
          </button>
        ))}
      </main>
      <footer class="bar">
        {isEnough && (
          <Control sign="ok" label="join.go" kind="main" onPress={() => onCode(touched)} />
        )}
      </footer>
    </div>
  );
}

function Slot({
  picture,
  place,
}: {
  readonly picture: CodePicture | undefined;
  readonly place: number;
}) {
  if (picture !== undefined)
    return <Picture file={`emblems/${picture}.svg`} alt={say(`thing.${picture}`)} />;
  return place === 0 ? <Sign name="question-cloud" /> : null;
}
