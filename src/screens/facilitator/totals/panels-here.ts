import { useEffect, useState } from 'preact/hooks';
import type { Panelled } from '../../../report/panels-together.ts';
import { spoken } from '../../parts/spoken.ts';
import type { HostApi } from '../host-api.ts';
import type { BankItem } from '../rounds/rounds-api.ts';

type PanelsHere = { readonly bank: readonly BankItem[]; readonly panels: readonly Panelled[] };

/** What joint panels wrote on this laptop and let go, and the bank that knows the words of their lines. */
export function usePanelsHere({ rounds }: HostApi): PanelsHere {
  const { language } = spoken.getState();
  const [here, setHere] = useState<PanelsHere>({ bank: [], panels: [] });
  useEffect(() => {
    rounds?.look(language).then(
      ({ bank, checklists, behaviour }) => {
        const all: readonly Panelled[] = [...checklists, ...behaviour].map(({ kept }) => kept);
        setHere({ bank, panels: all.filter(({ letGo }) => letGo !== undefined) });
      },
      () => {},
    );
  }, [rounds, language]);
  return here;
}
