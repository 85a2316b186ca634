import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Print } from '../../report/paper/prints.ts';
import { spoken } from '../parts/spoken.ts';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';
import { printUrl } from './print-list.tsx';

export type Prints = Pick<HostApi, 'printAddress'>;

/** Opens a print on a page of its own. */
export function OpenPrint(props: {
  what: Print;
  words: string;
  api: Prints;
  /** The name of what a panel kept; without it an empty sheet is printed. */
  kept?: string;
}): ComponentChildren {
  const { what, words, api, kept } = props;
  const [hasFailed, fail] = useState(false);
  const open = (): void => {
    fail(false);
    const { language } = spoken.getState();
    const wanted = {
      language,
      paper: 'a4',
      mono: false,
      minutes: 60,
      ...(kept !== undefined && { kept }),
    };
    // Opened at once, or a browser would take it for a window that nobody asked for.
    const page = window.open('about:blank', '_blank');
    api.printAddress().then(
      (address) => {
        if (page) page.location.href = printUrl(address, what, wanted);
      },
      () => {
        page?.close();
        fail(true);
      },
    );
  };
  return (
    <p>
      <button type="button" onClick={open}>
        {words}
      </button>
      {hasFailed && <span role="alert">{say('console.helpers-failed')}</span>}
    </p>
  );
}
