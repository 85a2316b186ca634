import '../parts/paper.css';
import './studio.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { pageStorage } from '../../link/browser-ports.ts';
import { takeOffers } from '../../link/frame-wire.ts';
import { takeHostKey } from '../../link/host-key.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { say } from '../parts/say.ts';
import { speakLanguage, wantedLanguage } from '../parts/spoken.ts';
import { takeSecret } from '../parts/take-secret.ts';
import { openChecks } from './desk/checks.ts';
import { openDesk } from './desk/desk.ts';
import { openDrafts } from './desk/drafts.ts';
import { openNames } from './desk/names-desk.ts';
import { openStudioApi, type StudioApi } from './desk/studio-api.ts';
import { keepUp } from './keep-up.ts';
import { keepEditing, openEditing } from './editor/ink-editing.ts';
import type { KnownWords } from './editor/offers.ts';
import { nameCommands } from './name-commands.ts';
import { openCheckWorker } from './open-check-worker.ts';
import { phrases } from './phrases.ts';
import { openSeeWorker } from './see/open-see-worker.ts';
import { openSight } from './see/sight.ts';
import { spotOf } from './see/spot.ts';
import { Studio } from './studio.tsx';
import { turnPane, type AskedState, type Workbench } from './workbench.ts';

const language = wantedLanguage();
const place = document.getElementById('studio');
takeHostKey({ location, history }, pageStorage('page'));
const secret = takeSecret('elsewhere.facilitator', { location, history, store: sessionStorage });
const moment = 1000;

type Opening = { readonly api: StudioApi } & Pick<Workbench, 'FileTools'>;

function openWorkbench({ api, FileTools }: Opening): Workbench {
  const names = openNames();
  const checks = openChecks(openCheckWorker);
  const save = (): void => saveAll(bench);
  const desk = openDesk({
    api,
    drafts: openDrafts(sessionStorage),
    open: openEditing({
      known: () => knownWords(bench),
      phrases: phrases(),
      nameOf: (file) => say('studio.text-of', { file }),
      keys: [
        { key: 'Mod-s', run: () => (save(), true), preventDefault: true },
        { key: 'F12', run: () => (commands.goToGiven(), true) },
        { key: 'Shift-F12', run: () => (commands.showUses(), true) },
        { key: 'F4', run: () => (turnPane(bench, 'see'), true) },
        { key: 'F2', run: () => (commands.beginRename(), true) },
      ],
    }),
    keep: keepEditing,
    rest: () => new Promise((go) => void setTimeout(go, moment)),
  });
  const asked = createStore<AskedState>(() => ({
    uses: null,
    isRenaming: false,
    pane: null,
    isWide: false,
    told: null,
  }));
  const sight = openSight({
    openWorker: openSeeWorker,
    takeOffers,
    spot: () => spotOf(desk, names),
  });
  const bench: Workbench = { api, desk, checks, names, asked, sight, FileTools };
  const commands = nameCommands(bench);
  return bench;
}

/** What can be offered, with what was written this moment. */
function knownWords({ desk, checks, names }: Workbench): KnownWords {
  const { texts, story } = desk.state.getState();
  names.read(texts);
  return {
    names: names.state.getState().names,
    pack: checks.state.getState().pack,
    media: story?.story.media ?? [],
    files: Object.values(texts).flatMap(({ file }) => (file.endsWith('.ink') ? [file] : [])),
  };
}

const hasUnsaved = ({ desk }: Workbench): boolean =>
  Object.values(desk.state.getState().texts).some(({ isChanged }) => isChanged);

function saveAll({ desk }: Workbench): void {
  const { texts } = desk.state.getState();
  for (const [id, { isChanged }] of Object.entries(texts)) if (isChanged) void desk.save(id);
}

await speakLanguage(language, 'studio');
document.title = say('studio.title');

const opening: Opening | null | 'away' =
  secret === null
    ? await import('./alone/open-alone.ts').then(({ openAlone }) => openAlone(location.href))
    : { api: openStudioApi(secret, location.href), FileTools: null };
if (place && (opening === null || opening === 'away'))
  render(
    <p class="lead">{say(opening === null ? 'studio.no-secret' : 'studio.alone.why.away')}</p>,
    place,
  );
if (place && opening !== null && opening !== 'away') {
  const bench = openWorkbench(opening);
  keepUp(bench);
  addEventListener('pagehide', bench.desk.keepDrafts);
  // Drafts outlive a reload, and not the tab.
  addEventListener('beforeunload', (event) => {
    if (hasUnsaved(bench)) event.preventDefault();
  });
  void bench.desk.begin();
  render(
    <Studio bench={bench} commands={nameCommands(bench)} onSave={() => saveAll(bench)} />,
    place,
  );
  keepFocus(place);
}
