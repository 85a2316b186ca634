import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { secondKeys, type SecondKey } from '../../session/offers.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { BandedTotal } from '../parts/banded-total.tsx';
import { late } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { timeOf } from '../parts/numeral.ts';
import { useAct } from './act.ts';
import type { HostApi, OtherGroup } from './host-api.ts';
import { SentenceForm } from './sentence-form.tsx';

const file = late(() => import('./totals/let-go-file.tsx'));

type Offers = NonNullable<ConsoleScene['offers']>;

/** The other groups of the session, which only its first facilitator learns. */
function useOthers(api: HostApi): readonly OtherGroup[] {
  const [others, setOthers] = useState<readonly OtherGroup[]>([]);
  useEffect(() => {
    void api.others().then(setOthers, () => {});
  }, [api]);
  return others;
}

/** Whatever leaves the group: what may, and what has. */
export function WhatLeaves({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const { offers } = scene;
  const others = useOthers(api);
  if (!offers) return null;
  return (
    <>
      {offers.received > 0 && <p>{say('leaves.received', { count: offers.received })}</p>}
      <details class="leaves">
        <summary>{say('leaves.title')}</summary>
        <p class="quiet">{say('leaves.lead')}</p>
        {!api.isSecond && offers.open === null && <MayLeave offers={offers} others={others} />}
        <HasLeft offers={offers} others={others} />
        <Later part={file} meanwhile={null}>
          {({ LetGoFile }) => <LetGoFile offers={offers} api={api} />}
        </Later>
        <SentenceForm scene={scene} api={api} />
      </details>
    </>
  );
}

function MayLeave(props: { offers: Offers; others: readonly OtherGroup[] }): ComponentChildren {
  const { offers, others } = props;
  const act = useAct();
  const [second, setSecond] = useState<SecondKey>('group');
  if (others.length === 0) return <p>{say('leaves.no-others')}</p>;
  return (
    <>
      <div class="choices-row" role="group" aria-label={say('leaves.second-key')}>
        <span>{say('leaves.second-key')}</span>
        {secondKeys.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === second}
            onClick={() => setSecond(key)}
          >
            {say(`leaves.by-${key}`)}
          </button>
        ))}
      </div>
      <ul class="may-leave">
        {offers.list.map(({ stop, title, why, total }) => (
          <li key={stop}>
            {total ? (
              <BandedTotal total={total} />
            ) : (
              <b>
                <StoryWords>{title}</StoryWords>
              </b>
            )}
            {why && <small>{say(`refusal.${why}`)}</small>}
            {why === null &&
              others.map(({ code, name }) => (
                <button
                  key={code}
                  type="button"
                  onClick={() => act.now({ kind: 'offer-total', stop, to: code, second })}
                >
                  {say('leaves.to', { name })}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What went, when and to whom. */
function HasLeft(props: { offers: Offers; others: readonly OtherGroup[] }): ComponentChildren {
  const { offers, others } = props;
  if (offers.given.length === 0) return null;
  const nameOf = (to: string): string =>
    others.find(({ code }) => code === to)?.name ?? say('leaves.another');
  return (
    <>
      <h3>{say('leaves.what-went')}</h3>
      <ul class="has-left">
        {offers.given.map(({ to, at, total }) => (
          <li key={total.title}>
            <b>
              <StoryWords>{total.title}</StoryWords>
            </b>{' '}
            <small>{say('leaves.gone', { time: timeOf(at), name: nameOf(to) })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
