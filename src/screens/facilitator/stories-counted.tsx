import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { spoken } from '../parts/spoken.ts';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';
import { printUrl } from './print-list.tsx';

/** Opens what is counted of the stories, for whoever chooses one or has to approve it. */
export function StoriesCounted({ api }: { readonly api: HostApi }): ComponentChildren {
  const [hasFailed, fail] = useState(false);
  const open = (): void => {
    fail(false);
    const { language } = spoken.getState();
    const wanted = { language, paper: 'a4', mono: false, minutes: 60 };
    // Opened at once, or a browser would take it for a window that nobody asked for.
    const page = window.open('about:blank', '_blank');
    api.printAddress().then(
      (address) => {
        if (page) page.location.href = printUrl(address, 'report', wanted);
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
        {say('console.counted')}
      </button>
      {hasFailed && <span role="alert">{say('console.helpers-failed')}</span>}
    </p>
  );
}
