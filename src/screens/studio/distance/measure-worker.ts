import { openMeasuring, type ToMeasure } from './measure.ts';

/** The names of the world are a third of a megabyte: they are read and looked through beside the page. */
type Asked = { readonly turn: number; readonly asked: ToMeasure; readonly lexicon: string };

let address = '';
const measure = openMeasuring(async () => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The lexicon answered ${answer.status}`);
  return answer.text();
});

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  address = data.lexicon;
  measure(data.asked).then(
    (findings) => self.postMessage({ turn: data.turn, findings }),
    () => self.postMessage({ turn: data.turn, findings: null }),
  );
});
