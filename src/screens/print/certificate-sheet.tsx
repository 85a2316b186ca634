import type { PaperPicture } from '../../report/paper/paper.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import './certificate-sheet.css';
import { Drawn } from './panel.tsx';

type Certified = { readonly picture: PaperPicture | null; readonly title: string };

/** What everybody did who took part, with no more and no less in it for anybody. */
const signs = ['rule-listen', 'talk', 'people', 'lantern'] as const;

/** A line for a pen. */
const Line = ({ words }: { readonly words: string }) => (
  <p class="pen">
    <small>{words}</small>
  </p>
);

const Certificate = ({ picture, title }: Certified) => (
  <article class="certificate">
    <div class="framed">
      <div class="seen">
        <div class="panel">
          <Drawn picture={picture} />
        </div>
        <p class="signs">
          {signs.map((sign) => (
            <Sign key={sign} name={sign} />
          ))}
        </p>
      </div>
      <div class="says">
        <h1>{say('print.cert.title')}</h1>
        <Line words={say('print.cert.name')} />
        <p>{say('print.cert.took')}</p>
        <h2>
          <StoryWords>{title}</StoryWords>
        </h2>
        <p>{say('print.cert.did')}</p>
      </div>
      <div class="signed">
        <Line words={say('print.cert.day')} />
        <Line words={say('print.agree.sign-we')} />
        <Line words={say('print.cert.sign-they')} />
      </div>
      <p class="kept">{say('print.cert.kept')}</p>
    </div>
  </article>
);

/** Two to a sheet, to be cut apart. Name and day are written by hand, if at all: no rank, no score, no house and no real place. */
export const CertificateSheet = (props: Certified) => (
  <section class="side certificates">
    <Certificate {...props} />
    <Certificate {...props} />
  </section>
);
