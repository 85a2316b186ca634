import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Body } from '../../../report/committee.ts';
import { inDigits } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { StoryLanguage } from '../../parts/story-language.ts';
import { spoken } from '../../parts/spoken.ts';
import type { Prints } from '../open-print.tsx';
import { BeginRound } from './begin-round.tsx';
import { BehaviourForm } from './behaviour-form.tsx';
import { ChecklistForm } from './checklist-form.tsx';
import { KeptList } from './kept-list.tsx';
import { RoundsReportCard } from './rounds-report.tsx';
import type { RoundsApi, RoundsLooked, ToKeep } from './rounds-api.ts';
import { Worksheet, WorksheetPrint } from './worksheet.tsx';
import './rounds.css';

/** What is measured over months: rounds, a joint committee's checklist, what a panel saw, and how a question is built. */
export function RoundsPage(props: {
  api: RoundsApi;
  prints: Prints;
  onClose: () => void;
}): ComponentChildren {
  const { api, prints, onClose } = props;
  const { language } = spoken.getState();
  const [looked, setLooked] = useState<RoundsLooked | 'failed' | null>(null);
  const look = (): Promise<void> => api.look(language).then(setLooked, () => setLooked('failed'));
  useEffect(() => void look(), [api, language]);
  const keep = async (content: ToKeep): Promise<void> => {
    await api.keep(content);
    await look();
  };
  const [went, setWent] = useState<string | null>(null);
  const drop = (name: string): void =>
    void api
      .drop(name)
      .then(setWent, () => {})
      .then(look);
  const letGo = (name: string, by: readonly Body[]): Promise<void> =>
    api.letGo(name, by).then(look);
  return (
    <>
      <section class="rounds">
        <h1>{say('rounds.title')}</h1>
        <p class="lead">{say('rounds.lead')}</p>
        <p>
          <button type="button" onClick={onClose}>
            {say('rounds.back')}
          </button>
        </p>
        {looked === 'failed' && <p role="alert">{say('rounds.failed')}</p>}
        {looked !== null && looked !== 'failed' && (
          <StoryLanguage.Provider value={looked.toldIn}>
            <RoundsReportCard looked={looked} />
            <BeginRound bank={looked.bank} api={api} />
            <ChecklistForm
              items={looked.bank.filter((one) => one.for.includes('committee'))}
              keep={keep}
              prints={prints}
            />
            <BehaviourForm keep={keep} prints={prints} />
            {went !== null && <p role="status">{say('rounds.went', { day: inDigits(went) })}</p>}
            <KeptList looked={looked} prints={prints} onDrop={drop} letGo={letGo} />
          </StoryLanguage.Provider>
        )}
        <Worksheet />
      </section>
      <WorksheetPrint />
    </>
  );
}
