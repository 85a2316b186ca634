import type { ComponentChildren } from 'preact';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Contest } from './contest.tsx';
import { DeRoling } from './de-roling.tsx';
import { Debrief } from './debrief.tsx';
import { GroundRules } from './ground-rules.tsx';
import { Later } from './later.tsx';
import { Lobby } from './lobby.tsx';
import { Plate } from './plate.tsx';
import { Play } from './play.tsx';
import { QuietMap } from './quiet-map.tsx';
import { Roles } from './roles.tsx';
import type { Seat } from './seat.ts';
import { Terms } from './terms.tsx';

/** A sentence for a time in which nothing is done on the device. */
export const Still = ({
  sign,
  words,
  children,
}: {
  readonly sign: string;
  readonly words: string;
  readonly children?: ComponentChildren;
}) => (
  <main class="page">
    <Plate picture={<Sign name={sign} />} title={words}>
      {children}
    </Plate>
  </main>
);

const fetchOffer = async () => (await import('./offer.tsx')).Offer;

/** The screen of the phase that the group is in. */
export function Phase({ seat, onCard }: { readonly seat: Seat; readonly onCard: () => void }) {
  const { phase, language } = seat.scene;
  switch (phase.name) {
    case 'waiting':
      return <Still sign="wait" words={say('lobby.title')} />;
    case 'lobby':
      return <Lobby seat={seat} />;
    case 'terms':
      return <Terms terms={phase.terms} care={phase.care} />;
    case 'rules':
      return <GroundRules seat={seat} rules={phase.rules} />;
    case 'roles':
      return <Roles seat={seat} phase={phase} onCard={onCard} />;
    case 'play':
      return <Play seat={seat} telling={phase.telling} />;
    case 'map':
      return <QuietMap />;
    case 'contest':
      return <Contest seat={seat} contest={phase.contest} />;
    case 'de-roling':
      return <DeRoling seat={seat} />;
    case 'debrief':
      return <Debrief step={phase.step} script={phase.script} language={language} />;
    case 'offer':
      return (
        <Later
          key={phase.offer.number}
          fetch={fetchOffer}
          with={{ seat, offer: phase.offer }}
          meanwhile={<Still sign="open-door" words={say('offer.title')} />}
        />
      );
    case 'meet':
      return <Still sign="term-both-sides" words={say('meet.title')} />;
    case 'end':
      return <Still sign="tree" words={say('end.title')} />;
    default:
      return phase satisfies never;
  }
}
