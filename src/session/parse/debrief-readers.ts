import { debriefSteps } from '../../scenario/pack.ts';
import type { FacilitatorCommandOf } from '../command.ts';
import { debriefPictures } from '../debrief-place.ts';
import { codePictures, type RunId } from '../ids.ts';
import { parkedEnds } from '../notebook.ts';
import { wordsAbout } from '../own-words.ts';
import { bad, listOf, oneOf, shape, someOf, text, whole, type Reader } from './readers.ts';

const written = whole(1, 99_999);
/** A decision, and which of its questions. */
const stopKey = text(/^[^\p{C}]{1,310}$/u);
/** One line that can be seen. */
const sentence = text(/^(?=.*\S)[^\p{C}]{1,120}$/u);
const ownWords = shape({ words: written });

const debriefStep: Reader<Omit<FacilitatorCommandOf<'debrief-step'>, 'kind'>> = (value) => {
  const step = shape({ step: oneOf(debriefSteps) })(value);
  const clock = someOf({ seconds: whole(10, 3_600) })(value);
  return step === bad || clock === bad ? bad : { ...step, ...clock };
};

/** What a console may ask for in the debrief alone. */
export const debriefReaders = {
  'debrief-step': debriefStep,
  'debrief-picture': shape({ picture: oneOf(debriefPictures), item: whole(0, 999) }),
  'arrange-stops': shape({ stops: listOf(stopKey, 99) }),
  'replay-beat': shape({
    team: oneOf(codePictures),
    run: text<RunId>(/^r\d{1,4}$/),
    at: whole(0, 9_999),
    line: whole(0, 999),
  }),
  'end-replay': shape({}),
  'settle-parked': shape({ item: written, end: oneOf(parkedEnds) }),
  'write-words': shape({ about: oneOf(wordsAbout), text: sentence }),
  'erase-words': ownWords,
  'keep-words': ownWords,
  'let-words-go': ownWords,
};
