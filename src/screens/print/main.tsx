import '../parts/paper.css';
import './print.css';
import { render } from 'preact';
import { artUrl } from '../parts/art-url.ts';
import { say } from '../parts/say.ts';
import { speakLanguage } from '../parts/spoken.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { listArt, type ArtFile } from './list-art.ts';

await speakLanguage(new URLSearchParams(location.search).get('language') ?? 'en', 'print');
document.title = say('print.title');
const answer = await fetch(artUrl('art.json'));
const { files } = (await answer.json()) as { readonly files: readonly ArtFile[] };
const place = document.querySelector('#sheet');
if (place) render(<ContactSheet art={listArt(files)} />, place);
