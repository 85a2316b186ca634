import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../parts/say.ts';

/** Leads to where stories are written; only the host's own machine has that page. */
export function StudioLink({
  studio,
}: {
  readonly studio: () => Promise<string | null>;
}): ComponentChildren {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    studio().then(setAddress, () => setAddress(null));
  }, [studio]);
  return address === null ? null : (
    <a class="button" href={address} target="_blank" rel="noreferrer">
      {say('studio.open')}
    </a>
  );
}
