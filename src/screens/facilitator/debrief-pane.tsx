import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { debriefSteps } from '../../scenario/pack.ts';
import { debriefPictures } from '../../session/debrief-place.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { InWords } from '../parts/debrief/in-words.tsx';
import { numeral } from '../parts/numeral.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { useAct } from './act.ts';
import { DecisionCard } from './decision-card.tsx';
import type { HostApi } from './host-api.ts';
import { Keeping } from './keeping.tsx';
import { MarkedMoments } from './marked-moments.tsx';
import { OpenOffer } from './open-offer.tsx';
import { ReadingCard } from './reading-card.tsx';
import { SurveyCard } from './survey-card.tsx';
import { WhatLeaves } from './what-leaves.tsx';
import { DebriefSheets } from './debrief-sheets.tsx';
import { MeterReplay } from './meter-replay.tsx';
import { OwnWordsCard } from './own-words.tsx';
import { ParkedToEmpty } from './parked-to-empty.tsx';
import { ReplayCard } from './replay-card.tsx';
import { StepScript } from './step-script.tsx';
import { StopList } from './stop-list.tsx';
import './debrief.css';

type DebriefScene = NonNullable<ConsoleScene['debrief']>;

function Shifts({ debrief }: { debrief: DebriefScene }): ComponentChildren {
  const act = useAct();
  const { at, pictures: shown } = debrief;
  if (at.picture !== 'shifts' || shown.shifts.length < 2) return null;
  return (
    <div class="choices-row" role="group" aria-label={say('picture.shifts')}>
      {shown.shifts.map((shift, item) => (
        <button
          key={`${shift.team}:${shift.title}`}
          type="button"
          aria-pressed={at.item === item}
          onClick={() => act.now({ kind: 'debrief-picture', picture: 'shifts', item })}
        >
          {shift.team !== null && `${say(`thing.${shift.team}`)}: `}
          <StoryWords>{shift.title}</StoryWords>
        </button>
      ))}
    </div>
  );
}

/** Which of another group's decisions is on the wall, where there are several. */
function Others({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const { debrief, offers } = scene;
  const count = offers?.received ?? 0;
  if (debrief?.at.picture !== 'others' || count < 2) return null;
  return (
    <div class="choices-row" role="group" aria-label={say('picture.others')}>
      {Array.from({ length: count }, (_, item) => (
        <button
          key={item}
          type="button"
          aria-pressed={debrief.at.item === item}
          onClick={() => act.now({ kind: 'debrief-picture', picture: 'others', item })}
        >
          {numeral(item + 1)}
        </button>
      ))}
    </div>
  );
}

/** Each step with its planned minutes; whoever goes to one starts its clock. */
function StepButtons({ debrief }: { debrief: DebriefScene }): ComponentChildren {
  const act = useAct();
  return (
    <div class="choices-row" role="group" aria-label={say('console.debrief-step')}>
      {debriefSteps.map((step) => (
        <button
          key={step}
          type="button"
          aria-pressed={step === debrief.at.step}
          onClick={() => act.now({ kind: 'debrief-step', step })}
        >
          {say(`debrief.${step}`)}{' '}
          <small aria-hidden="true">
            {say('sheet.minutes', { minutes: debrief.minutes[step] })}
          </small>
        </button>
      ))}
    </div>
  );
}

const always = { paths: true, meters: true, endings: true, prompts: true, words: true };

function PictureButtons(props: { debrief: DebriefScene; scene: ConsoleScene }): ComponentChildren {
  const { debrief, scene } = props;
  const act = useAct();
  const isThere = {
    chair: debrief.pictures.chair !== null,
    shifts: debrief.pictures.shifts.length > 0,
    asked: scene.survey.results.length > 0,
    others: (scene.offers?.received ?? 0) > 0,
  };
  const there = debriefPictures.filter((picture) => ({ ...always, ...isThere })[picture]);
  return (
    <div class="choices-row" role="group" aria-label={say('console.on-the-wall')}>
      <span>{say('console.on-the-wall')}</span>
      {there.map((picture) => (
        <button
          key={picture}
          type="button"
          aria-pressed={picture === debrief.at.picture}
          onClick={() => act.now({ kind: 'debrief-picture', picture, item: 0 })}
        >
          {say(`picture.${picture}`)}
        </button>
      ))}
    </div>
  );
}

function PlayedWhatIf({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const team = scene.teams.find((one) => one.panel?.telling.whatIf);
  if (!team?.panel) return null;
  return (
    <div class="team-card">
      <h2>{say('console.what-if')}</h2>
      <ReadingCard team={team} panel={team.panel} waits={false} />
      <DecisionCard team={team} panel={team.panel} />
      <button type="button" onClick={() => act.now({ kind: 'end-what-if', team: team.team })}>
        {say('console.end-what-if')}
      </button>
    </div>
  );
}

const inWords = new Set<DebriefScene['at']['picture']>(['paths', 'meters', 'endings', 'shifts']);

/** What is on the wall, to be read out to whoever does not see it. */
function PictureInWords({ debrief }: { debrief: DebriefScene }): ComponentChildren {
  const { at, pictures } = debrief;
  if (!inWords.has(at.picture)) return null;
  return (
    <details class="in-words-of">
      <summary>{say('console.in-words')}</summary>
      <InWords pictures={pictures} at={at} />
    </details>
  );
}

/** The four steps with their script, the pictures for the wall, and the questions worth asking; at last, what is kept. */
export function DebriefPane(props: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  const { scene, api } = props;
  const [isEnding, setEnding] = useState(false);
  const { debrief } = scene;
  if (!debrief) return null;
  if (isEnding) return <Keeping scene={scene} api={api} onBack={() => setEnding(false)} />;
  return (
    <section>
      {scene.offers?.open && <OpenOffer open={scene.offers.open} isSecond={api.isSecond} />}
      <StepButtons debrief={debrief} />
      <StepScript debrief={debrief} />
      <MarkedMoments scene={scene} />
      <PictureButtons debrief={debrief} scene={scene} />
      <MeterReplay debrief={debrief} />
      <PictureInWords debrief={debrief} />
      {debrief.replay && <ReplayCard replay={debrief.replay} />}
      <SurveyCard scene={scene} />
      <Shifts debrief={debrief} />
      <Others scene={scene} />
      <PlayedWhatIf scene={scene} />
      <StopList debrief={debrief} />
      <OwnWordsCard scene={scene} />
      <ParkedToEmpty scene={scene} />
      <DebriefSheets debrief={debrief} />
      <WhatLeaves scene={scene} api={api} />
      <button type="button" class="action" onClick={() => setEnding(true)}>
        {say('console.on-to', { phase: say('phase.end') })}
      </button>
    </section>
  );
}
