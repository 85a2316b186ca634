import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { AgreedSentence } from './agreed-sentence.tsx';
import type { HostApi } from './host-api.ts';
import { LineForm } from './line-form.tsx';

/** The one thing that officers may be told of a group: in its words, and only after everybody's secret yes. */
export function SentenceForm({
  scene,
  api,
}: {
  scene: ConsoleScene;
  api: HostApi;
}): ComponentChildren {
  const act = useAct();
  const sentence = scene.offers?.sentence ?? null;
  return (
    <>
      <h3>{say('leaves.sentence')}</h3>
      {sentence === null ? (
        <>
          <p class="quiet">{say('leaves.sentence-lead')}</p>
          {!api.isSecond && scene.offers?.open === null && (
            <LineForm
              label={say('leaves.sentence')}
              button={say('leaves.ask-group')}
              most={120}
              onSend={(text) => act.now({ kind: 'offer-sentence', text })}
            />
          )}
        </>
      ) : (
        <AgreedSentence sentence={sentence} pack={scene.pack} api={api} />
      )}
    </>
  );
}
