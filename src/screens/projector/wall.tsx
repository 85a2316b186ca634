import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { StageScene } from '../../session/view/stage-view.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { WorldOnWall } from './moments/backdrop.tsx';
import { Closing } from './moments/closing.tsx';
import { Captions } from './captions.tsx';
import { ContestWall } from './moments/contest-wall.tsx';
import { DeRoling } from './moments/de-roling.tsx';
import { GroundRules } from './moments/ground-rules.tsx';
import { GuestStrip } from './guest-strip.tsx';
import { Lobby } from './lobby.tsx';
import { Meet } from './moments/meet.tsx';
import { PlayWall } from './play-wall.tsx';
import { QuietMap } from './moments/quiet-map.tsx';
import { RoleCards } from './moments/role-cards.tsx';
import { BigRoom } from './speech.tsx';
import { StandingStill } from './moments/standing-still.tsx';
import { SurveyWall } from './moments/survey-wall.tsx';
import { Terms } from './moments/terms.tsx';
import { laterWalls } from './rare.ts';
import { Waiting } from './waiting.tsx';
import { useSize } from './use-size.ts';
import { WallMessages } from './wall-messages.tsx';
import { roomAbove, unitOf, type WallSize } from './wall-plan.ts';

export type WallProps = {
  readonly scene: StageScene;
  /** Add to this device's clock to have the host's, in milliseconds. */
  readonly shift: number;
  readonly calm: boolean;
};

const classesOf = (scene: StageScene, calm: boolean, { width, height }: WallSize): string =>
  [
    'wall',
    ...(calm ? ['calm'] : []),
    ...(scene.daylight === true ? ['daylight'] : []),
    ...(scene.bigRoom === true ? ['big-room'] : []),
    ...(width < height ? ['tall'] : []),
  ].join(' ');

/** What the whole room sees: one picture per state. */
export function Wall({ scene, shift, calm: isStill }: WallProps): ComponentChildren {
  const calm = isStill || scene.calm === true;
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  const still = scene.stopped || scene.paused !== null;
  const room = roomAbove(scene.captions, size);
  return (
    <WorldOnWall.Provider value={scene.world}>
      <BigRoom.Provider value={scene.bigRoom === true}>
        <div ref={root} class={classesOf(scene, calm, size)} style={{ '--u': `${unitOf(size)}px` }}>
          {size.width > 0 && (
            <>
              {scene.as === 'rehearsal' && (
                <p class="corner-mark rehearsal-mark">{say('wall.rehearsal')}</p>
              )}
              {still && (
                <StandingStill
                  why={scene.stopped ? 'stopped' : scene.paused}
                  restEnds={scene.restEnds}
                  shift={shift}
                />
              )}
              <div
                class="under"
                hidden={still}
                style={{ '--u': `${unitOf(room)}px`, 'block-size': `${room.height}px` }}
              >
                <Phase scene={scene} shift={shift} calm={calm} size={room} />
              </div>
              <GuestStrip guests={scene.guests} />
              <WallMessages messages={scene.messages} />
              <Captions lines={scene.captions} />
            </>
          )}
        </div>
      </BigRoom.Provider>
    </WorldOnWall.Provider>
  );
}

export type PhaseProps = WallProps & { readonly size: WallSize };

function Phase(props: PhaseProps): ComponentChildren {
  const { phase } = props.scene;
  switch (phase.name) {
    case 'lobby':
      return <Lobby phase={phase} title={props.scene.title} />;
    case 'terms':
      return <Terms terms={phase.terms} care={phase.care} />;
    case 'rules':
      return <GroundRules phase={phase} />;
    case 'roles':
      return <RoleCards roles={phase.roles} asksSides={phase.asksSides === true} />;
    case 'play':
      return <PlayWall {...props} panels={phase.panels} />;
    case 'map':
      return <QuietMap picture={phase.picture} />;
    case 'contest':
      return <ContestWall contest={phase.contest} shift={props.shift} />;
    case 'de-roling':
      return <DeRoling />;
    case 'debrief':
      return (
        <Later part={laterWalls} meanwhile={<Waiting title={say(`debrief.${phase.at.step}`)} />}>
          {({ DebriefWall }) => <DebriefWall {...props} phase={phase} />}
        </Later>
      );
    case 'briefing':
      return (
        <Later part={laterWalls} meanwhile={<Waiting title={props.scene.title} />}>
          {({ BriefingWall }) => <BriefingWall phase={phase} title={props.scene.title} />}
        </Later>
      );
    case 'offer':
      return (
        <Later part={laterWalls} meanwhile={<Waiting title={null} />}>
          {({ OfferWall }) => <OfferWall offer={phase.offer} />}
        </Later>
      );
    case 'waiting':
      return <Waiting title={props.scene.title} />;
    case 'survey':
      return <SurveyWall survey={phase.survey} />;
    case 'meet':
      return <Meet />;
    case 'end':
      return <Closing />;
    default:
      return phase satisfies never;
  }
}
