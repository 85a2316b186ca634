import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AllRecorded, VoicesOf } from '../../../scenario/voice/recorded.ts';
import { useStore } from '../../parts/use-store.ts';
import type { Workbench } from '../workbench.ts';
import { voicesOfHost, type VoicesOfHost } from './voices-of-host.ts';

/** The recordings of one language, as they lie on the disk. */
export type VoicesDesk = {
  readonly of: VoicesOf;
  readonly host: VoicesOfHost;
  readonly recorded: AllRecorded;
  readonly lookAgain: () => void;
};

/** What is recorded in a language of the story on the desk, looked at anew whenever any program changes its notes. Null without a host, and before it answered. */
export function useVoices(
  { api, desk }: Pick<Workbench, 'api' | 'desk'>,
  language: string | null,
): VoicesDesk | null {
  const { folder, story } = useStore(desk.state);
  const host = useMemo(() => voicesOfHost(api), [api]);
  const of = useMemo(
    () => (folder === null || language === null ? null : { pack: folder, language }),
    [folder, language],
  );
  const [looked, setLooked] = useState<{ of: VoicesOf; recorded: AllRecorded } | null>(null);
  const lookAgain = useCallback(() => {
    if (!host || !of) return;
    host.look(of).then(
      (recorded) => setLooked({ of, recorded }),
      // What was seen last stays; the bar says that nobody answers.
      () => {},
    );
  }, [host, of]);
  useEffect(lookAgain, [lookAgain, story]);
  return useMemo(
    () =>
      host && of && looked?.of === of ? { of, host, recorded: looked.recorded, lookAgain } : null,
    [host, of, looked, lookAgain],
  );
}
