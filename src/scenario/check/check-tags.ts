import type { Finding } from '../finding.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import { nearestWord } from '../nearest-word.ts';
import { openLines } from '../ink/compiling/source-lines.ts';
import type { SourceLines } from '../ink/compiling/source-lines.ts';
import { variableNames } from '../ink/story-tree.ts';
import type { StoryToCheck } from './check-story.ts';
import { unknownName, wrongValue, wrongWords } from './check-tag-values.ts';
import type { Known, Problem } from './check-tag-values.ts';
import { checkDecidingTags } from './check-deciding-tags.ts';
import { checkTagsTogether } from './check-tags-together.ts';
import { tagManifest } from '../tags.ts';
import type { Stand, TagEntry } from '../tags.ts';

/** Tags that nobody knows, that stand where they do nothing, that do nothing, or that name what is not there. */
export function checkTags(story: StoryToCheck): readonly Finding[] {
  const variables = variableNames(story.tree);
  const place = placesIn(story);
  const alone = story.tags.flatMap((tag) => {
    const problem = problemOf(tag, { pack: story.pack, variables });
    return problem ? [{ tag, problem }] : [];
  });
  const together = checkTagsTogether(story);
  return [...alone, ...together, ...checkDecidingTags(story)].map(({ tag, problem }) => ({
    severity: 'warning',
    ...place(tag),
    ...problem,
  }));
}

function placesIn({ files, main }: StoryToCheck) {
  const opened = new Map<string, SourceLines>();
  const linesOf = (file: string): SourceLines => {
    const lines = opened.get(file) ?? openLines(files[file] ?? '');
    opened.set(file, lines);
    return lines;
  };
  return ({ file, line, column }: WrittenTag): Pick<Finding, 'file' | 'line' | 'column'> => {
    const at = file ?? main;
    if (line === null) return { file: at };
    return column === null
      ? { file: at, line }
      : { file: at, line, column: linesOf(at).column(line, column) };
  };
}

function problemOf(tag: WrittenTag, known: Known): Problem | null {
  const entry = tagManifest.get(tag.name);
  if (!entry) return unknownTag(tag);
  const misplaced = entry.on.includes(tag.stand) ? null : misplacedTag(entry, tag.stand);
  if (misplaced) return misplaced;
  if (misleads.has(tag.name)) return withoutEffect(entry);
  if (tag.changes) return changingTag(entry, tag);
  if (tag.value === '' && !entry.bare) {
    return {
      code: 'tag-empty',
      what: `The tag "${tag.name}" says nothing.`,
      hint: `${entry.says} Write # ${tag.name}: and its value.`,
    };
  }
  return wrongValue(entry, tag) ?? wrongWords(tag) ?? unknownName(tag, known);
}

/** Tags of other players that promise something which does not happen here. */
const misleads = new Set(['class', 'restart', 'link', 'linkopen', 'unclickable', 'hidden']);

const withoutEffect = ({ name, says }: TagEntry): Problem => ({
  code: 'tag-no-effect',
  what: `The tag "${name}" has no effect here.`,
  hint: says,
});

/** Read from the text itself, before anything is told. */
const readBefore = new Set(['title', 'lang', 'world', 'cut', 'anchor', 'id', 'opening']);

function changingTag({ name }: TagEntry, { stand, text }: WrittenTag): Problem | null {
  const isRead = readBefore.has(name) || stand === 'story' || stand === 'knot';
  if (!isRead || name === 'note') return null;
  return {
    code: 'tag-changes',
    what: `The tag "${text}" has braces, and is read before the story plays.`,
    hint: `Write plain words in it${stand === 'knot' ? ', or put the tag on a line' : ''}.`,
  };
}

function unknownTag(tag: WrittenTag): Problem {
  const near = nearestWord(tag.name, tagManifest.keys());
  const what = `Nobody knows the tag "${tag.text}".`;
  const hint = near === null ? 'If # is part of the text, write \\#.' : `Did you mean "${near}"?`;
  return { code: 'tag-unknown', what, hint };
}

const wherePlain: Readonly<Record<Stand, string>> = {
  story: 'at the top of the story, before the first knot',
  knot: 'at the top of a knot',
  line: 'on a line',
  choice: 'inside the brackets of a choice, such as * [Wait #icon: ear]',
};

function misplacedTag(entry: TagEntry, stand: Stand): Problem | null {
  if (stand === 'story' && entry.on.some((on) => on === 'knot' || on === 'line')) return null;
  if (stand === 'knot' && entry.on.includes('line')) return null;
  return {
    code: 'tag-misplaced',
    what: `The tag "${entry.name}" does nothing ${stand === 'choice' ? 'inside a choice' : wherePlain[stand]}.`,
    hint: `It stands ${entry.on.map((on) => wherePlain[on]).join(', or ')}.`,
  };
}
