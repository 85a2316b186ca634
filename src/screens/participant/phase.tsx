import { useEffect } from 'preact/hooks';
import { fetchIdly } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import type { SeatPhase } from '../../session/view/seat-view.ts';
import { say } from '../parts/say.ts';
import { debriefTitle } from './debrief-title.ts';
import { GroundRules } from './ground-rules.tsx';
import { Lobby } from './lobby.tsx';
import { Play } from './play.tsx';
import { rareScreens } from './rare.ts';
import { QuietMap } from './quiet-map.tsx';
import { Roles } from './roles.tsx';
import type { Seat } from './seat.ts';
import { Still } from './still.tsx';
import { Terms } from './terms.tsx';

type RarePhase = Extract<
  SeatPhase,
  { name: 'contest' | 'survey' | 'de-roling' | 'debrief' | 'offer' }
>;
type RareProps = { readonly seat: Seat; readonly phase: RarePhase };

/** The sign and words that say enough until the screen itself is here. */
function wordsOf(phase: RarePhase): readonly [sign: string, words: string] {
  if (phase.name === 'contest') return ['tablet', say('contest.look')];
  if (phase.name === 'survey') return ['lidded-pot', say('voting.alone')];
  if (phase.name === 'de-roling') return ['open-door', say('de-roling.title')];
  if (phase.name === 'debrief') return ['talk', debriefTitle(phase.step)];
  return ['open-door', say('offer.title')];
}

function Rare({ seat, phase }: RareProps) {
  const [sign, words] = wordsOf(phase);
  return (
    <Later part={rareScreens} meanwhile={<Still sign={sign} words={words} />}>
      {({ Contest, Debrief, DeRoling, Offer, Survey }) => {
        if (phase.name === 'contest') return <Contest seat={seat} contest={phase.contest} />;
        if (phase.name === 'survey') return <Survey seat={seat} survey={phase.survey} />;
        if (phase.name === 'de-roling') return <DeRoling seat={seat} />;
        if (phase.name === 'debrief') return <Debrief {...phase} voices={phase.voices} />;
        return <Offer key={phase.offer.number} seat={seat} offer={phase.offer} />;
      }}
    </Later>
  );
}

/** The screen of the phase that the group is in. */
export function Phase({ seat, onCard }: { readonly seat: Seat; readonly onCard: () => void }) {
  const { phase } = seat.scene;
  const isTold = phase.name === 'play';
  useEffect(() => {
    if (isTold) fetchIdly(rareScreens);
  }, [isTold]);
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
      return <QuietMap picture={phase.picture} />;
    case 'contest':
    case 'survey':
    case 'de-roling':
    case 'debrief':
    case 'offer':
      return <Rare seat={seat} phase={phase} />;
    case 'meet':
      return <Still sign="term-both-sides" words={say('meet.title')} />;
    case 'end':
      return <Still sign="tree" words={say('end.title')} />;
    default:
      return phase satisfies never;
  }
}
