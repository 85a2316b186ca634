import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { printOut } from '../parts/print-out.ts';
import { say } from '../parts/say.ts';
import { DebriefPrint } from './debrief-print.tsx';
import { TakeHomeCards } from './take-home-cards.tsx';

type Sheet = 'print-script' | 'print-cards';
const sheets = ['print-script', 'print-cards'] as const satisfies readonly Sheet[];

/** What the debrief needs on paper. Only the sheet that was asked for is on the page, so that the printer gets no other. */
export function DebriefSheets(props: {
  readonly debrief: NonNullable<ConsoleScene['debrief']>;
}): ComponentChildren {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (sheet === null) return undefined;
    const clear = (): void => setSheet(null);
    globalThis.addEventListener('afterprint', clear);
    void printOut();
    return () => globalThis.removeEventListener('afterprint', clear);
  }, [sheet]);
  return (
    <>
      <div class="choices-row sheets">
        {sheets.map((one) => (
          <button key={one} type="button" onClick={() => setSheet(one)}>
            {say(`console.${one}`)}
          </button>
        ))}
      </div>
      {sheet === 'print-script' && <DebriefPrint debrief={props.debrief} />}
      {sheet === 'print-cards' && <TakeHomeCards />}
    </>
  );
}
