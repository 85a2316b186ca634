import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Print } from '../../report/paper/prints.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { LanguagePick, useLanguages } from '../parts/language-pick.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import type { HostApi } from './host-api.ts';
import './print-list.css';

/** What anybody may hold, and what roles keep secret. */
const open = [
  'story',
  'booklet',
  'choices',
  'survey',
  'poster',
  'closeness',
  'briefing',
  'agreement',
  'certificate',
] as const;
const secret = ['roles', 'flipbook', 'guide'] as const;
/** Called so wherever there is paper. */
const papers = [
  ['a4', 'A4'],
  ['letter', 'Letter'],
  ['a3', 'A3'],
] as const;
const blocks = [35, 60, 90] as const;

type Wanted = {
  readonly language: string;
  readonly paper: string;
  readonly mono: boolean;
  readonly minutes: number;
  /** The name of what a panel kept. */
  readonly kept?: string;
};

/** The page that prints, asked for this; the secret behind the # stays where it was. */
export function printUrl(address: string, what: Print, wanted: Wanted): string {
  const url = new URL(address);
  const { language, paper, mono, minutes, kept } = wanted;
  const asked = {
    what,
    language,
    paper,
    mono: mono ? '1' : '0',
    minutes: `${minutes}`,
    ...(kept !== undefined && { kept }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

/** The page of all pictures, which is no secret and asks for none. */
export function picturesUrl(address: string, language: string): string {
  const url = new URL(address);
  url.hash = '';
  url.search = `${new URLSearchParams({ language })}`;
  return url.href;
}

type Picked = { readonly wanted: Wanted; readonly onPick: (wanted: Wanted) => void };

function Wants({ wanted, onPick }: Picked): ComponentChildren {
  const list = useLanguages();
  return (
    <div class="settings">
      <LanguagePick
        label={say('print.language')}
        value={wanted.language}
        list={list}
        onPick={(language) => onPick({ ...wanted, language })}
      />
      <label class="field">
        <span>{say('print.paper')}</span>
        <select
          value={wanted.paper}
          onChange={({ currentTarget }) => onPick({ ...wanted, paper: currentTarget.value })}
        >
          {papers.map(([paper, name]) => (
            <option key={paper} value={paper} lang="en">
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say('print.block')}</span>
        <select
          value={String(wanted.minutes)}
          onChange={({ currentTarget }) =>
            onPick({ ...wanted, minutes: Number(currentTarget.value) })
          }
        >
          {blocks.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {say('sheet.minutes', { minutes })}
            </option>
          ))}
        </select>
      </label>
      <label class="field check">
        <input
          type="checkbox"
          checked={wanted.mono}
          onChange={({ currentTarget }) => onPick({ ...wanted, mono: currentTarget.checked })}
        />
        {say('print.mono')}
      </label>
    </div>
  );
}

type Links = {
  readonly kinds: readonly Print[];
  readonly address: string;
  readonly wanted: Wanted;
};

const Links = ({ kinds, address, wanted }: Links): ComponentChildren => (
  <div class="choices-row">
    {kinds.map((what) => (
      <a
        key={what}
        class="button"
        href={printUrl(address, what, wanted)}
        target="_blank"
        rel="noreferrer"
      >
        {say(`print.kind.${what}`)}
      </a>
    ))}
  </div>
);

/** What can be had on paper, each on a page of its own that any browser prints. */
export function PrintList({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const [address, setAddress] = useState<string | null>(null);
  const [hasFailed, fail] = useState(false);
  const [wanted, pick] = useState<Wanted>({
    language: spoken.getState().language,
    paper: 'a4',
    mono: false,
    minutes: 60,
  });
  const ask = (): void => {
    if (address !== null) return;
    fail(false);
    void api.printAddress().then(setAddress, () => fail(true));
  };
  if (scene.title === null) return null;
  return (
    <details class="folded on-paper" onToggle={ask}>
      <summary>{say('print.list')}</summary>
      <p class="quiet">{say('print.list-lead')}</p>
      <Wants wanted={wanted} onPick={pick} />
      {hasFailed && <p role="alert">{say('console.helpers-failed')}</p>}
      {address !== null && (
        <>
          <Links kinds={open} address={address} wanted={wanted} />
          <p class="private">
            <Sign name="rule-secret" />
            {say('print.private')}
          </p>
          <Links kinds={secret} address={address} wanted={wanted} />
          <div class="choices-row">
            <a
              class="button"
              href={picturesUrl(address, wanted.language)}
              target="_blank"
              rel="noreferrer"
            >
              {say('print.title')}
            </a>
          </div>
        </>
      )}
    </details>
  );
}
