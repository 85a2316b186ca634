import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';

/** Begins anew, with a new group and a new code; where other groups go on, only the list of groups leads to that. */
export function NewWorkshop({ api }: { api: HostApi }): ComponentChildren {
  if (api.isOneOfSeveral) return <p>{say('console.group-over')}</p>;
  const begin = (): void => {
    void api.begin().then(() => location.reload());
  };
  return (
    <button type="button" onClick={begin}>
      {say('console.new-workshop')}
    </button>
  );
}
