import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import type { FacilitatorCommand } from '../../session/command.ts';
import type { Link } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';
import { say } from '../parts/say.ts';
import { StoryLanguage } from '../parts/story-language.ts';
import { useStore } from '../parts/use-store.ts';
import { ActContext, type Act } from './act.ts';
import { Burned } from './burned.tsx';
import { Closed } from './closed.tsx';
import { CareCalls } from './care-calls.tsx';
import { ContestCard } from './contest-card.tsx';
import { DebriefPane } from './debrief-pane.tsx';
import { BriefingConsole } from './briefing-console.tsx';
import { EndPane } from './end-pane.tsx';
import { Foot } from './foot.tsx';
import { heldBack } from './held-back.ts';
import { HelperPages } from './helper-pages.tsx';
import type { Burning, HostApi } from './host-api.ts';
import { JoinPoster } from './join-poster.tsx';
import { MeetPane } from './meet-pane.tsx';
import { LobbyPane } from './lobby-pane.tsx';
import { NoteList } from './note-list.tsx';
import { NewWorkshop } from './new-workshop.tsx';
import type { Notes } from './notes.ts';
import { PlayPane } from './play-pane.tsx';
import { PrintList } from './print-list.tsx';
import { RolesPane } from './roles-pane.tsx';
import { RulesPane } from './rules-pane.tsx';
import { RunSheet } from './run-sheet.tsx';
import { SeatList } from './seat-list.tsx';
import { Standstill } from './standstill.tsx';
import { ToControls } from './to-controls.tsx';
import { TermsPane } from './terms-form.tsx';

type ConsoleLink = Link<View & { readonly kind: 'facilitator' }>;

function Pane({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  switch (scene.phase) {
    case 'lobby':
      return <LobbyPane scene={scene} api={api} />;
    case 'terms':
      return <TermsPane scene={scene} />;
    case 'rules':
      return <RulesPane scene={scene} api={api} />;
    case 'roles':
      return <RolesPane scene={scene} />;
    case 'play':
      return <PlayPane scene={scene} />;
    case 'de-roling':
      return (
        <section>
          <p class="lead">{say('console.de-roling')}</p>
        </section>
      );
    case 'debrief':
      return <DebriefPane scene={scene} api={api} />;
    case 'meet':
      return <MeetPane scene={scene} api={api} />;
    case 'end':
      return <EndPane scene={scene} api={api} />;
  }
}

/** At its end a briefing is over as anything else is. */
const isBriefed = ({ as, phase }: ConsoleScene): boolean => as === 'briefing' && phase !== 'end';

function Live(props: { scene: ConsoleScene; api: HostApi; shift: number }): ComponentChildren {
  const { scene, api, shift } = props;
  const { held, list } = scene.contests;
  const isCalling = held !== null || list.some(({ fits, times }) => fits && times === 0);
  return (
    <>
      <ToControls />
      <div class="room-view">
        <CareCalls scene={scene} />
        <RunSheet scene={scene} shift={shift} />
        <Standstill scene={scene} />
        <div class="panes">
          <div class="pane">
            {isCalling && <ContestCard scene={scene} />}
            <Pane scene={scene} api={api} />
            {!isCalling && <ContestCard scene={scene} />}
          </div>
          <div class="side">
            <SeatList scene={scene} />
            <HelperPages scene={scene} api={api} />
            <PrintList scene={scene} api={api} />
          </div>
        </div>
      </div>
      {scene.phase === 'lobby' && scene.join && <JoinPoster join={scene.join} />}
      <Foot scene={scene} isSecond={api.isSecond} />
    </>
  );
}

/** The facilitator's page: what happens now, what comes next, and everybody who is here. */
export function Console(props: {
  link: ConsoleLink;
  api: HostApi;
  notes: Notes;
}): ComponentChildren {
  const { link, api, notes } = props;
  const { status, scene, clockShift } = useStore(link.state);
  const [burning, setBurning] = useState<Burning | null>(null);
  const send = (command: FacilitatorCommand): void =>
    void link.send(command).then((answer) => {
      if (answer !== 'done') notes.refused(answer);
    });
  const act: Act = {
    now: (command) => {
      const words = scene && heldBack(command, scene);
      if (words) notes.soon(words, () => send(command), JSON.stringify(command));
      else send(command);
    },
    soon: notes.soon,
    burned: setBurning,
  };
  // What the page still knows of the group goes with its record.
  if (burning !== null)
    return (
      <div class="room-view">
        <section class="pane">
          <Burned burning={burning} />
          <NewWorkshop api={api} />
        </section>
      </div>
    );
  if (status === 'forgotten') return <Closed why="forgotten" />;
  // Others may have been let in meanwhile, or this page by another secret.
  if (status === 'turned-away')
    return <Closed why="turned-away" onAgain={() => location.reload()} />;
  return (
    <ActContext.Provider value={act}>
      {status !== 'live' && (
        <p class="connection" role="status">
          {say(`connection.${status}`)}
        </p>
      )}
      <StoryLanguage.Provider value={scene?.toldIn}>
        {scene && isBriefed(scene) && <BriefingConsole scene={scene} api={api} />}
        {scene && !isBriefed(scene) && <Live scene={scene} api={api} shift={clockShift} />}
      </StoryLanguage.Provider>
      <NoteList notes={notes} />
    </ActContext.Provider>
  );
}
