import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PaperLine, PaperPicture } from '../../report/paper/paper.ts';
import { openStillStage } from '../../stage/draw-still.ts';
import { artUrl } from '../parts/art-url.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { written } from '../parts/written.ts';
import { withoutColour } from './without-colour.ts';

/** Whether it is printed for a copier. */
export const Mono = createContext(false);

const still = openStillStage(artUrl(''));
/** Dots of a picture for each of a CSS pixel: about 220 an inch on paper. */
const scale = 2.3;
/** As JPEG a page of pictures is a tenth of what its layers would be, and any printer has it at once. */
const quality = 0.86;

async function drawn(picture: PaperPicture, mono: boolean, holder: HTMLElement): Promise<string> {
  const size = { width: holder.clientWidth, height: holder.clientHeight };
  const canvas = await still.draw({ ...picture, tall: true }, { size, scale });
  if (mono) withoutColour(canvas);
  return canvas.toDataURL('image/jpeg', quality);
}

/** A picture of the story, drawn once. Its size is in millimetres, so that what is laid out on the screen fits the paper. */
export function Drawn({ picture }: { readonly picture: PaperPicture | null }) {
  const mono = useContext(Mono);
  const holder = useRef<HTMLDivElement>(null);
  const [src, setSrc] = useState<string | null>(null);
  useEffect(() => {
    if (holder.current !== null && picture !== null)
      void drawn(picture, mono, holder.current).then(setSrc);
  }, [picture, mono]);
  return (
    <div ref={holder} class="drawn" data-drawn={src !== null}>
      {src !== null && <img src={src} alt="" />}
    </div>
  );
}

/** Lines as they are read aloud, each with who says it. */
export const Said = ({ lines }: { readonly lines: readonly PaperLine[] }) => (
  <>
    {lines.map(({ speaker, text }, at) => (
      <p key={at} class="line" {...written(text)}>
        <StoryWords>
          {speaker !== null && <b>{speaker}: </b>}
          {text}
        </StoryWords>
      </p>
    ))}
  </>
);
