import type { ComponentChildren } from 'preact';
import type { StagePhase } from '../../session/view/stage-view.ts';
import { codeLetters } from '../parts/code-letters.ts';
import { Picture } from '../parts/picture.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { addressOf } from './address-of.ts';
import { Backdrop } from './moments/backdrop.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useInStory } from '../parts/story-language.ts';

type LobbyPhase = Extract<StagePhase, { name: 'lobby' }>;

/** The way in: a picture code for cameras, pictures for hands, and who is already here. */
export function Lobby({
  phase,
  title,
}: {
  phase: LobbyPhase;
  title: string | null;
}): ComponentChildren {
  const inStory = useInStory();
  return (
    <section class="lobby">
      <Backdrop where="outside" />
      <header class="title-board">
        <h1>{title === null ? say('wall.welcome') : <span {...inStory}>{title}</span>}</h1>
      </header>
      {phase.join === null ? (
        <p class="big-line">{say('wall.no-devices')}</p>
      ) : (
        <JoinBoard join={phase.join} />
      )}
      <HereBoard phase={phase} />
    </section>
  );
}

function JoinBoard({ join }: { join: NonNullable<LobbyPhase['join']> }): ComponentChildren {
  const { network } = join;
  return (
    <div class={network ? 'join-board in-steps' : 'join-board'}>
      {network && (
        <figure class="join-step">
          <figcaption>
            <b class="step">{numeral(1)}</b>
            <Picture file="signs/wifi.svg" />
            <bdi>{network.name}</bdi>
          </figcaption>
          <QrCode text={network.qr} label={say('wall.wifi-qr')} />
        </figure>
      )}
      <QrCode text={join.url} label={say('wall.qr')} />
      <div class="join-code">
        <p class="address">
          {network && <b class="step">{numeral(2)}</b>}
          <Picture file="signs/tablet.svg" />
          <bdi dir="ltr">{addressOf(join.url)}</bdi>
        </p>
        <p class="code" aria-label={say('wall.code')} role="group">
          {join.code.map((picture, index) => (
            <span class="code-picture" key={`${picture}-${index}`}>
              <Picture file={`emblems/${picture}.svg`} />
              <b>{say(`thing.${picture}`)}</b>
              <kbd>{codeLetters[picture]}</kbd>
            </span>
          ))}
        </p>
      </div>
    </div>
  );
}

function HereBoard({ phase }: { phase: LobbyPhase }): ComponentChildren {
  return (
    <div class="here-board">
      <p class="here" role="status">
        <Picture file="signs/tablet.svg" />
        <b>{numeral(phase.seats)}</b>
        <span class="unseen">{say('wall.joined', { count: phase.seats })}</span>
      </p>
      <ul class="teams-here">
        {phase.teams.map(({ team, seats }) => (
          <li key={team} class={seats > 0 ? 'filled' : ''}>
            <Picture file={`emblems/${team}.svg`} />
            <span>
              <b>{say(`thing.${team}`)}</b>
              <i class="seat-dots" aria-label={say('wall.joined', { count: seats })} role="img">
                {Array.from({ length: Math.min(seats, 10) }, (_, index) => (
                  <i key={index} />
                ))}
              </i>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
