import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import type { HostApi } from './host-api.ts';

type Props = {
  readonly sentence: string;
  /** The pack that the group played. */
  readonly pack: string | null;
  readonly api: HostApi;
};

/** What the group agreed to say to its officers, and the briefing that begins with it. */
export function AgreedSentence({ sentence, pack, api }: Props): ComponentChildren {
  const act = useAct();
  const brief = (): void =>
    act.soon(say('leaves.brief'), () => {
      if (pack === null) return;
      void api
        .beginPassing({ pack, as: 'briefing', pace: 1, guided: false, withSentence: true })
        .then(() => location.reload());
    });
  return (
    <>
      <p>{say('leaves.agreed-sentence')}</p>
      <blockquote>
        <bdi>{sentence}</bdi>
      </blockquote>
      {!api.isSecond && (
        <button type="button" onClick={brief}>
          {say('leaves.brief')}
        </button>
      )}
    </>
  );
}
