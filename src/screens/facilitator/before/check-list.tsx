import type { ComponentChildren } from 'preact';
import { QrCode } from '../../parts/qr-code.tsx';
import { inDigits } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import type { BeforeApi, Card, Check, Looked } from './before-api.ts';

const signs = { good: '✓', look: '!', unknown: '?' } as const;

/** One line: how it stands, in sign and words, and what to do where there is something to do. */
export function CheckLine(props: {
  state: Check['state'];
  says: string;
  todo: string | null;
  children?: ComponentChildren;
}): ComponentChildren {
  const { state, says, todo, children } = props;
  return (
    <li class={`check-line is-${state}`}>
      <span class="check-sign" role="img" aria-label={say(`before.state.${state}`)}>
        {signs[state]}
      </span>
      <div>
        <p>{says}</p>
        {todo !== null && <p class="quiet">{todo}</p>}
        {children}
      </div>
    </li>
  );
}

function CardChooser({ cards, api }: { cards: readonly Card[]; api: BeforeApi }) {
  const choose = (address: string): void =>
    void api.choose(address).then(
      () => location.reload(),
      () => {},
    );
  return (
    <div class="choices-row" role="group" aria-label={say('before.cards')}>
      {cards.map(({ name, address, kind, isChosen }) => (
        <button key={address} type="button" aria-pressed={isChosen} onClick={() => choose(address)}>
          <bdi dir="ltr">{address}</bdi>{' '}
          <small>
            <bdi>{name}</bdi> · {say(`before.kind.${kind}`)}
          </small>
        </button>
      ))}
    </div>
  );
}

function PhoneCode({ phone }: { phone: string }): ComponentChildren {
  return (
    <div class="phone-code">
      <QrCode text={phone} label={say('before.phone-code')} />
      <bdi dir="ltr">{phone}</bdi>
    </div>
  );
}

/** Its clock's time is a text, since the computer's own time of day is meant. */
const withTimeInDigits = (check: Check): Check => {
  const { time } = check.values;
  if (typeof time !== 'string') return check;
  return { ...check, values: { ...check.values, time: inDigits(time) } };
};

/** What this computer can tell by itself. */
export function CheckList({ looked, api }: { looked: Looked; api: BeforeApi }): ComponentChildren {
  return (
    <ul class="check-list">
      {looked.checks.map(withTimeInDigits).map(({ name, state, case: saying, values }) => (
        <CheckLine
          key={name}
          state={state}
          says={say(`before.${name}.${saying}`, values)}
          todo={state === 'good' ? null : say(`before.${name}.${saying}-do`, values)}
        >
          {name === 'network' && looked.cards.length > 1 && (
            <CardChooser cards={looked.cards} api={api} />
          )}
          {name === 'phone' && saying === 'waiting' && <PhoneCode phone={looked.phone} />}
        </CheckLine>
      ))}
    </ul>
  );
}
