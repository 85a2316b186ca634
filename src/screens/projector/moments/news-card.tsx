import type { ComponentChildren } from 'preact';
import type { ShownNews } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useInStory } from '../../parts/story-language.ts';
import { letterSize } from '../shown-speech.ts';

/** What has just come into the story, over the picture it changes. */
export function NewsCard({
  news,
  narrow,
}: {
  news: ShownNews;
  /** Beside the choices, where there is little room. */
  narrow: boolean;
}): ComponentChildren {
  const inStory = useInStory();
  return (
    <div class="news-card" role="status">
      <b class="news-title" {...inStory}>
        {news.name}
      </b>
      {news.picture !== '' && <Picture kind="news-picture" file={`choices/${news.picture}.svg`} />}
      <p style={{ '--letters': narrow ? 40 : Math.min(letterSize(news.text), 60) }} {...inStory}>
        {news.text}
      </p>
    </div>
  );
}
