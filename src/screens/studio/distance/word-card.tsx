import type { ComponentChildren } from 'preact';
import { FindingLine } from '../../parts/finding-line.tsx';
import { numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { Asking } from './asking.tsx';
import type { FoundWord } from './measure.ts';
import {
  declaredAs,
  isGoodName,
  mayBeAllowed,
  mayBeDeclared,
  mayBeRenamed,
  type DeclaredAs,
} from './settle.ts';

type Props = {
  readonly found: FoundWord;
  readonly hasWorld: boolean;
  readonly onRename: (name: string) => void;
  readonly onAllow: (reason: string) => void;
  readonly onDeclare: (as: DeclaredAs) => void;
  readonly onGo: (at: number) => void;
};

/** A real name that was found, and the three ways to settle it. */
export function WordCard(props: Props): ComponentChildren {
  const { found, hasWorld, onRename, onAllow, onDeclare, onGo } = props;
  const { word, places } = found;
  const [first] = places;
  return (
    <details class={`word-card ${found.isError ? 'error' : 'warning'}`}>
      <summary>
        <bdi>{word}</bdi> <small>{numeral(places.length)}</small>
        {first && <FindingLine finding={{ ...first, hint: '' }} />}
      </summary>
      <ul>
        {places.map(({ file, line, column }, at) => (
          <li key={`${file} ${line} ${column}`}>
            <button type="button" onClick={() => onGo(at)}>
              <bdi>{file}</bdi> {line === undefined ? '' : numeral(line)}
            </button>
          </li>
        ))}
      </ul>
      {mayBeRenamed(found) && (
        <Asking
          label={say('studio.distance.other-name')}
          action={say('studio.distance.rename')}
          isGood={isGoodName}
          onDo={onRename}
        />
      )}
      {mayBeAllowed(found) && (
        <Asking
          label={say('studio.distance.reason')}
          action={say('studio.distance.allow')}
          isGood={(written) => written !== ''}
          onDo={onAllow}
        />
      )}
      {hasWorld && mayBeDeclared(found) && (
        <fieldset class="row">
          <legend>{say('studio.distance.declare')}</legend>
          {declaredAs.map((as) => (
            <button key={as} type="button" onClick={() => onDeclare(as)}>
              {say(`studio.distance.as-${as}`)}
            </button>
          ))}
        </fieldset>
      )}
    </details>
  );
}
