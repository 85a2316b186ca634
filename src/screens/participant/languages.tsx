import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { late } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { EarCorner } from './ear-corner.tsx';
import { Still } from './still.tsx';

export type LanguagesProps = {
  /** Called once the page speaks the language. */
  readonly onSpoken: (language: string) => void;
  readonly onBack: () => void;
};

/** Fetched when it is wanted: most devices choose once, or never. */
const languages = late(() => import('./language-choice.tsx'));

/** The list of languages; until it is here, its sign and the way back. */
export function Languages(props: LanguagesProps) {
  const meanwhile = (
    <>
      <Still sign="language" words={say('language.title')} />
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={props.onBack} />
      </footer>
    </>
  );
  return (
    <Later part={languages} meanwhile={meanwhile}>
      {({ LanguageChoice }) => <LanguageChoice {...props} />}
    </Later>
  );
}

/** A screen of a device without a seat, from which the list can be opened; there is nobody to tell. */
export function OrLanguages(props: {
  readonly children: (onLanguage: () => void) => ComponentChildren;
}) {
  const [isOpen, open] = useState(false);
  if (!isOpen) return <>{props.children(() => open(true))}</>;
  return (
    <div class="device">
      <header class="bar ear-bar">
        <EarCorner seat={null} />
      </header>
      <Languages onSpoken={() => {}} onBack={() => open(false)} />
    </div>
  );
}
