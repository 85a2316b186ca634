import { useState } from 'preact/hooks';
import type { ShownOffer } from '../../session/view/shown-offers.ts';
import { Offered } from '../parts/offered.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Given } from './given.tsx';
import type { Seat } from './seat.ts';
import { SignGrid } from './sign-grid.tsx';
import { Told } from './told.tsx';

type Props = { readonly seat: Seat; readonly offer: ShownOffer };
type Page = 'what' | 'answer' | 'sent';

/** Whether something may leave the group: what it is, then a secret yes or no, which can be changed. */
export function Offer({ seat, offer }: Props) {
  const isGiven = seat.mine.agrees !== undefined;
  const isOnItsWay = seat.state.pending.some(({ kind }) => kind === 'answer-offer');
  const [page, turn] = useState<Page>(isGiven || isOnItsWay ? 'sent' : 'what');
  const observes = seat.mine.rules === 'observing';
  if (page === 'sent' && isGiven && !isOnItsWay)
    return <Given words={say('offer.one-no')} onChange={() => turn('what')} />;
  if (page !== 'what' && !observes)
    return <Answer seat={seat} offer={offer} turn={turn} isOnItsWay={isOnItsWay} />;
  return (
    <>
      <main class="page">
        <section class="offering">
          <h1>{say('offer.title')}</h1>
          <Offered what={offer.what} />
        </section>
      </main>
      <footer class="bar">
        {observes ? (
          <Told sign="people" label={`offer.${offer.what.kind}`} />
        ) : (
          <Control sign="vote" label="offer.one-no" kind="main" onPress={() => turn('answer')} />
        )}
      </footer>
    </>
  );
}

type Answering = Props & {
  readonly turn: (page: Page) => void;
  /** It was sent, and the host has not said yet that it has it. */
  readonly isOnItsWay: boolean;
};

function Answer({ seat, offer, turn, isOnItsWay }: Answering) {
  const [agrees, setAgrees] = useState<boolean | null>(null);
  const cards = [
    { sign: 'open-door', words: say('offer.yes'), value: true },
    { sign: 'lidded-pot', words: say('offer.no'), value: false },
  ];
  const send = (): void => {
    if (agrees === null) return;
    seat.send({ kind: 'answer-offer', number: offer.number, agrees });
    turn('sent');
  };
  return (
    <>
      <main class="page">
        <SignGrid
          title={say('offer.title')}
          cards={cards.map(({ sign, words, value }) => ({
            sign,
            words,
            isUp: agrees === value,
            onTouch: () => setAgrees(value),
          }))}
        />
      </main>
      <footer class="bar">
        {isOnItsWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnItsWay && (
          <Control sign="back" label="frame.back" kind="brief" onPress={() => turn('what')} />
        )}
        {!isOnItsWay && agrees === null && <Told sign="vote" label="offer.title" />}
        {!isOnItsWay && agrees !== null && (
          <Control sign="ok" label="offer.send" kind="main" onPress={send} />
        )}
      </footer>
    </>
  );
}
