import type { ComponentChildren } from 'preact';
import { printOut } from '../../parts/print-out.ts';
import { say } from '../../parts/say.ts';

const questions = ['fear', 'hour', 'who', 'trust', 'question'] as const;
const five = [1, 2, 3, 4, 5] as const;

/** How a question is built with people from the place, to print: on a screen only its button is there. */
export function Worksheet(): ComponentChildren {
  return (
    <fieldset>
      <legend>{say('rounds.worksheet')}</legend>
      <p class="quiet">{say('rounds.worksheet-lead')}</p>
      <button type="button" onClick={() => void printOut()}>
        {say('rounds.worksheet-print')}
      </button>
    </fieldset>
  );
}

/** No place, no day and no name has a line on it. */
export function WorksheetPrint(): ComponentChildren {
  return (
    <article class="worksheet-print">
      <h1>{say('rounds.worksheet')}</h1>
      {questions.map((one) => (
        <section key={one}>
          <h2>{say(`worksheet.${one}`)}</h2>
          <p class="write-line" />
          <p class="write-line" />
        </section>
      ))}
      <section>
        <h2>{say('worksheet.answers')}</h2>
        <div class="write-boxes">
          {five.slice(0, 4).map((one) => (
            <span key={one} />
          ))}
        </div>
      </section>
      <section>
        <h2>{say('worksheet.back')}</h2>
        {five.map((one) => (
          <p key={one} class="write-line" />
        ))}
      </section>
      <section>
        <h2>{say('worksheet.from')}</h2>
        <p class="write-line" />
        <p>{say('worksheet.copy')}</p>
      </section>
    </article>
  );
}
