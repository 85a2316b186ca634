import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';

/** Begins anew, with a new group and a new code. */
export function NewWorkshop({ api }: { api: HostApi }): ComponentChildren {
  const begin = (): void => {
    void api.begin().then(() => location.reload());
  };
  return (
    <button type="button" onClick={begin}>
      {say('console.new-workshop')}
    </button>
  );
}
