import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { numeral } from '../parts/numeral.ts';
import { typedAddress } from '../parts/code-letters.ts';
import { Picture } from '../parts/picture.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { say } from '../parts/say.ts';
import './join-poster.css';

type Join = NonNullable<ConsoleScene['join']>;

/** The way in on paper, for the door of the room: first its Wi-Fi, then the page, or the pictures. On a screen it is not there. */
export function JoinPoster({ join }: { join: Join }): ComponentChildren {
  const { network } = join;
  const first = network ? 1 : 0;
  return (
    <article class="join-poster">
      <ol>
        {network && (
          <li>
            <b>{numeral(1)}</b>
            <Picture file="signs/wifi.svg" />
            <QrCode text={network.qr} label={say('wall.wifi-qr')} />
            <bdi>{network.name}</bdi>
          </li>
        )}
        <li>
          <b>{numeral(first + 1)}</b>
          <Picture file="signs/tablet.svg" />
          <QrCode text={join.url} label={say('wall.qr')} />
          <bdi dir="ltr">{typedAddress(join)}</bdi>
        </li>
        <li class="poster-code">
          <b>{numeral(first + 2)}</b>
          {join.code.map((picture, index) => (
            <Picture
              key={`${picture}${index}`}
              file={`emblems/${picture}.svg`}
              alt={say(`thing.${picture}`)}
            />
          ))}
        </li>
      </ol>
    </article>
  );
}
