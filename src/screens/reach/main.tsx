import '../parts/paper.css';
import './reach.css';
import { render } from 'preact';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { speakLanguage, wantedLanguage } from '../parts/spoken.ts';

// A phone that shows this has come through the Wi-Fi and the firewall; the host noticed it as it asked.
await speakLanguage(wantedLanguage(), 'reach');
document.title = say('reach.title');
const place = document.querySelector('#page');
if (place)
  render(
    <>
      <Sign name="ok" />
      <h1>{say('reach.title')}</h1>
      <p>{say('reach.more')}</p>
    </>,
    place,
  );
