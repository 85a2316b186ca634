import '../parts/paper.css';
import './test-card.css';
import { render } from 'preact';
import { artUrl } from '../parts/art-url.ts';
import { say } from '../parts/say.ts';
import { speakLanguage, wantedLanguage } from '../parts/spoken.ts';
import { TestCard } from './test-card.tsx';

await speakLanguage(wantedLanguage(), 'test-card');
document.title = say('test-card.title');
const bell = new Audio(artUrl('../sounds/settled.wav'));
const play = (): void => void bell.play();
const fill = (): void => void document.documentElement.requestFullscreen().catch(() => {});
const place = document.querySelector('#page');
if (place) render(<TestCard play={play} fill={fill} />, place);
