import type { ReadyMessage, Said } from '../../session/notebook.ts';
import { Picture } from './picture.tsx';
import { say } from './say.ts';
import { written } from './written.ts';

const pictures: Readonly<Record<ReadyMessage, string>> = {
  listen: 'signs/rule-listen.svg',
  'one-voice': 'signs/rule-one-voice.svg',
  'talk-together': 'signs/rehearse.svg',
  'five-minutes': 'signs/wait.svg',
  rest: 'choices/rest.svg',
  'come-together': 'signs/people.svg',
  'look-up': 'signs/tablet.svg',
  'ask-trainer': 'signs/lantern.svg',
};

/** The picture that goes with what the facilitator says. */
export const SaidPicture = ({ said }: { readonly said: Said }) => (
  <Picture file={said.kind === 'ready' ? pictures[said.words] : 'signs/talk.svg'} />
);

/** What the facilitator says, in this page's words where it is a ready sentence. */
export const SaidWords = ({ said }: { readonly said: Said }) =>
  said.kind === 'ready' ? (
    <span>{sayReady(said.words)}</span>
  ) : (
    <bdi {...written(said.text)}>{said.text}</bdi>
  );

export const sayReady = (words: ReadyMessage): string => say(`message.${words}`);
