import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { debriefSteps } from './debrief-steps.ts';
import type { StagePhase } from '../../session/view/stage-view.ts';
import { ClockPicture } from '../parts/clock-picture.tsx';
import { AskedCard } from '../parts/debrief/asked-card.tsx';
import { EmptyChairPicture } from '../parts/debrief/empty-chair-picture.tsx';
import { EndingCards } from '../parts/debrief/ending-cards.tsx';
import type { MapRoom } from '../parts/debrief/map-room.ts';
import { MeterCharts } from '../parts/debrief/meter-charts.tsx';
import { PathMap } from '../parts/debrief/path-map.tsx';
import { InWords } from '../parts/debrief/in-words.tsx';
import { PromptCard } from '../parts/debrief/prompt-card.tsx';
import { ShiftCard } from '../parts/debrief/shift-card.tsx';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { OfferCard, OthersCard } from './offer-card.tsx';
import { ParkingBoard } from './parking-board.tsx';
import { ReplayWall } from './replay-wall.tsx';
import { TeamPlay } from './team-play.tsx';
import { useSize } from './use-size.ts';
import { unitOf } from './wall-plan.ts';
import type { PhaseProps } from './wall.tsx';
import { WordsBoard } from './words-board.tsx';

type DebriefPhase = Extract<StagePhase, { name: 'debrief' }>;
type DebriefWallProps = PhaseProps & { readonly phase: DebriefPhase };

/** Where the room is in its debrief, one picture to talk about, and the question that goes with it. */
export function DebriefWall({ phase, ...rest }: DebriefWallProps): ComponentChildren {
  if (phase.whatIf !== null) return <TeamPlay {...rest} panel={phase.whatIf} />;
  if (phase.replay) return <ReplayWall {...rest} panel={phase.replay} />;
  return (
    <section
      class={`debrief shows-${phase.at.picture} ${phase.script.length > 2 ? 'asks-many' : ''}`}
    >
      <StepRow phase={phase} shift={rest.shift} />
      <Middle phase={phase} {...rest} />
      {!isAsked(phase) && <Questions script={phase.script} />}
    </section>
  );
}

/** A question that was turned to stands alone. */
const isAsked = ({ at, pictures, script }: DebriefPhase): boolean =>
  at.picture === 'prompts' && pictures.prompts.length > 0 && script.length > 2;

/** Every question of the step. One or two stand large; more of them smaller, side by side. */
function Questions({ script }: Pick<DebriefPhase, 'script'>): ComponentChildren {
  const inStory = useInStory();
  if (script.length === 0) return null;
  return (
    <ul class="debrief-questions">
      {script.map((question) => (
        <li key={question} {...inStory}>
          {question}
        </li>
      ))}
    </ul>
  );
}

/** What may leave the room comes before whatever else was up. */
function Middle(props: DebriefWallProps): ComponentChildren {
  const { offer, parked } = props.phase;
  if (offer) return <OfferCard offer={offer} />;
  return parked.length > 0 ? <ParkingBoard items={parked} /> : <DebriefPicture {...props} />;
}

function StepRow({ phase, shift }: { phase: DebriefPhase; shift: number }): ComponentChildren {
  return (
    <header class="step-row">
      <ol>
        {debriefSteps.map(({ step, sign }) => (
          <li
            key={step}
            class={step === phase.at.step ? 'now' : ''}
            aria-current={step === phase.at.step && 'step'}
          >
            <Picture file={`signs/${sign}.svg`} />
            <b>{say(`debrief.${step}`)}</b>
          </li>
        ))}
      </ol>
      {phase.clock !== null && <ClockPicture clock={phase.clock} shift={shift} />}
    </header>
  );
}

/** Measures its own room: a question of two lines leaves less of it. */
function DebriefPicture({ phase, size }: DebriefWallProps): ComponentChildren {
  const sheet = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(sheet);
  const room = { width, height, unit: unitOf(size) };
  return (
    <div ref={sheet} class="debrief-picture">
      {width > 0 && <PictureUp phase={phase} room={room} />}
      <div class="unseen">
        <InWords pictures={phase.pictures} at={phase.at} />
      </div>
    </div>
  );
}

function PictureUp({ phase, room }: { phase: DebriefPhase; room: MapRoom }): ComponentChildren {
  const { at, pictures } = phase;
  switch (at.picture) {
    case 'paths':
      return <PathMap pictures={pictures} item={at.item} room={room} />;
    case 'meters':
      return <MeterCharts meters={pictures.meters} upTo={at.item} />;
    case 'endings':
      return <EndingCards endings={pictures.endings} meters={pictures.meters} />;
    case 'prompts':
      return <PromptUp pictures={pictures} item={at.item} room={room} />;
    case 'shifts':
      return <ShiftCard shifts={pictures.shifts} item={at.item} />;
    case 'chair':
      return <EmptyChairPicture chair={pictures.chair} room={room} />;
    case 'asked':
      return <AskedCard asked={phase.asked ?? []} item={at.item} />;
    case 'others':
      return <OthersCard others={phase.others ?? []} item={at.item} />;
    case 'words':
      return <WordsBoard words={phase.words ?? []} />;
    default:
      return at.picture satisfies never;
  }
}

type PromptUpProps = Pick<DebriefPhase, 'pictures'> & { item: number; room: MapRoom };

/** The empty chair is one of the stops: it speaks for itself. */
function PromptUp({ pictures, item, room }: PromptUpProps): ComponentChildren {
  const { prompts, chair } = pictures;
  const up = prompts[item % Math.max(prompts.length, 1)];
  return up?.why === 'chair' ? (
    <EmptyChairPicture chair={chair} room={room} />
  ) : (
    <PromptCard prompts={prompts} item={item} />
  );
}
