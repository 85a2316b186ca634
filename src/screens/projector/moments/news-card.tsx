import type { ComponentChildren } from 'preact';
import type { ShownNews } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useInStory } from '../../parts/story-language.ts';
import { letterSize } from '../shown-speech.ts';

type NewsCardProps = {
  readonly news: ShownNews;
  /** Beside the choices, where there is little room. */
  readonly narrow: boolean;
};

/** What has just come into the story: the light goes down over the picture it changes, and a card is laid on it, as the drum taps. */
export function NewsCard({ news, narrow }: NewsCardProps): ComponentChildren {
  const inStory = useInStory();
  return (
    <div class={`news ${narrow ? 'narrow' : ''}`}>
      <i class="dusk" />
      <div class="news-card" role="status">
        <b class="news-title" {...inStory}>
          <Picture kind="news-drum" file="props/drum.svg" />
          {news.name}
        </b>
        {news.picture !== '' && (
          <Picture kind="news-picture" file={`choices/${news.picture}.svg`} />
        )}
        <p style={{ '--letters': narrow ? 40 : Math.min(letterSize(news.text), 60) }} {...inStory}>
          {news.text}
        </p>
      </div>
    </div>
  );
}
