import type { ShownNews } from '../../session/view/telling.ts';
import { Hear, useSpoken } from '../parts/hear.tsx';
import { Picture, Sign } from '../parts/picture.tsx';
import { useInStory } from '../parts/story-language.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import { written } from '../parts/written.ts';

/** What has just come into the story, until somebody here has looked at it. */
export function NewsPlate({
  news,
  isAloud,
  onSeen,
}: {
  readonly news: ShownNews;
  readonly isAloud: boolean;
  readonly onSeen: () => void;
}) {
  const inStory = useInStory();
  useSpoken([news.voice], isAloud);
  const picture =
    news.picture === '' ? <Sign name="hear" /> : <Picture file={`choices/${news.picture}.svg`} />;
  return (
    <>
      <main class="page">
        <Plate picture={picture} title={<bdi>{news.name}</bdi>}>
          <p {...inStory} {...written(news.text)}>
            {news.text}
          </p>
          <Hear voice={news.voice} what={news.text} />
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="ok" label="frame.understood" kind="main" onPress={onSeen} />
      </footer>
    </>
  );
}
