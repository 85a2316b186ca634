import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StringTable } from '../../../scenario/strings/strings.ts';
import { say } from '../../parts/say.ts';
import type { VoicesDesk } from '../voice/use-voices.ts';
import { VoiceCell } from '../voice/voice-cell.tsx';
import type { Line } from './lines.ts';
import { spokenLine } from './spoken-line.ts';
import type { ToldTexts } from './told-texts.ts';

type Props = {
  readonly line: Line;
  readonly told: ToldTexts;
  readonly language: string;
  /** With what the story's world says. */
  readonly table: StringTable;
  /** Null without a host, and before it answered. */
  readonly voices: VoicesDesk | null;
};

/** The voice of the line that is open: to be heard and recorded where a host is, else how it stands. */
export function LineVoice(props: Props): ComponentChildren {
  const { line, told, language, table, voices } = props;
  const spoken = useMemo(
    () => spokenLine(told.entries, line.entry, { language, table }),
    [line, told, language, table],
  );
  if (!voices || !spoken)
    return <span>{say(`studio.translate.voice.${line.isRecorded ? 'yes' : 'no'}`)}</span>;
  return <VoiceCell key={`${language} ${spoken.id}`} voices={voices} line={spoken} />;
}
