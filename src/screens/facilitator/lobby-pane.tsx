import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { BeforePeople } from './before/before-people.tsx';
import { CareForm } from './care-form.tsx';
import { EarlierSessions } from './earlier-sessions.tsx';
import type { HostApi, PackCard } from './host-api.ts';
import { JoinCard } from './join-card.tsx';
import { LanguageForm } from './language-form.tsx';
import { MakeGroups } from './make-groups.tsx';
import { OtherSessions } from './other-sessions.tsx';
import { lateRounds } from './rounds/late-rounds.ts';
import { ScenarioPicker } from './scenario-picker.tsx';
import { CheckField, SettingsForm } from './settings-form.tsx';
import { StrikeForm } from './strike-form.tsx';
import { titleIn } from './title-in.ts';
import { StudioLink } from './studio-link.tsx';
import { TermsForm } from './terms-form.tsx';
import { LetGoBefore } from './totals/let-go-before.tsx';
import { TypedIn } from './typed-in-form.tsx';
import { WhoTrains } from './who-trains.tsx';

type LobbyProps = { readonly scene: ConsoleScene; readonly api: HostApi };

/** Before anything starts: which story, how many teams, how long, and how to join; and whether all is there. */
export function LobbyPane({ scene, api }: LobbyProps): ComponentChildren {
  const [place, setPlace] = useState<'lobby' | 'before' | 'rounds'>('lobby');
  const { before, rounds, studio } = api;
  if (!before) return <Lobby scene={scene} api={api} />;
  if (place === 'lobby')
    return (
      <>
        <p class="to-before choices-row">
          <button type="button" onClick={() => setPlace('before')}>
            {say('before.open')}
          </button>
          {rounds && (
            <button type="button" onClick={() => setPlace('rounds')}>
              {say('rounds.open')}
            </button>
          )}
          {studio && <StudioLink studio={studio} />}
        </p>
        <Lobby scene={scene} api={api} />
      </>
    );
  if (place === 'rounds' && rounds)
    return (
      <Later part={lateRounds} meanwhile={<p role="status">{say('connection.connecting')}</p>}>
        {({ RoundsPage }) => (
          <RoundsPage api={rounds} prints={api} onClose={() => setPlace('lobby')} />
        )}
      </Later>
    );
  const { pack, settings } = scene;
  return (
    <BeforePeople
      api={before}
      pack={pack}
      people={settings.people}
      onClose={() => setPlace('lobby')}
    />
  );
}

function Lobby({ scene, api }: LobbyProps): ComponentChildren {
  const [packs, setPacks] = useState<readonly PackCard[] | 'failed' | null>(null);
  const [isApart, setApart] = useState(false);
  useEffect(() => {
    const read = (): void =>
      void api.packs().then(setPacks, () => setPacks((before) => before ?? 'failed'));
    read();
    // Whoever wrote a story in the studio comes back to a list that has it.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [api]);
  if (packs === 'failed') return <p role="alert">{say('console.packs-failed')}</p>;
  if (scene.settings.round !== undefined) return <RoundLobby scene={scene} api={api} />;
  const chosen = packs?.find((pack) => pack.name === scene.pack) ?? null;
  const whoTrains = !api.isOneOfSeveral && <WhoTrains isApart={isApart} onPick={setApart} />;
  if (isApart)
    return (
      <section>
        {whoTrains}
        {packs && <MakeGroups api={api} packs={packs} />}
      </section>
    );
  return (
    <section class="lobby">
      <div>
        {whoTrains}
        <ScenarioPicker packs={packs} chosen={chosen} api={api} />
        <SettingsForm scene={scene} pack={chosen} />
        <LanguageForm scene={scene} pack={chosen} />
        <StrikeForm scene={scene} />
        <TermsForm scene={scene} />
        <CareForm scene={scene} />
        <TypedIn scene={scene} api={api} />
        {!api.isOneOfSeveral && <Instead scene={scene} api={api} packs={packs ?? []} />}
      </div>
      <JoinCard scene={scene} api={api} />
    </section>
  );
}

/** Nothing of a story is settled where none is told. */
function RoundLobby({ scene, api }: LobbyProps): ComponentChildren {
  const act = useAct();
  const { inChainOfCommand } = scene.settings;
  return (
    <section class="lobby">
      <div>
        <Later part={lateRounds} meanwhile={null}>
          {({ RoundTitle }) => <RoundTitle scene={scene} />}
        </Later>
        <CheckField
          label={say('console.chain-of-command')}
          value={inChainOfCommand}
          onSet={(value) =>
            act.now({ kind: 'change-settings', settings: { inChainOfCommand: value } })
          }
        />
        <LanguageForm scene={scene} pack={null} />
        <TermsForm scene={scene} />
        <EarlierSessions api={api} titleOf={(name) => name} />
      </div>
      <JoinCard scene={scene} api={api} />
    </section>
  );
}

/** What could be opened in place of this session. */
function Instead(props: {
  scene: ConsoleScene;
  api: HostApi;
  packs: readonly PackCard[];
}): ComponentChildren {
  const { scene, api, packs } = props;
  const named = (name: string | null): PackCard | null =>
    packs.find((pack) => pack.name === name) ?? null;
  const titleOf = (name: string): string => {
    const pack = named(name);
    return pack === null ? name : titleIn(pack);
  };
  return (
    <>
      {scene.as === 'workshop' && (
        <OtherSessions api={api} packs={packs} chosen={named(scene.pack)} />
      )}
      <EarlierSessions api={api} titleOf={titleOf} />
      <LetGoBefore api={api} />
    </>
  );
}
