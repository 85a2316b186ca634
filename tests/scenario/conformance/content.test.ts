import { test } from 'vitest';
import { expectTold } from './transcript.ts';
import { content, diverts, stitches, tags } from './cases/content.ts';

test.each(content)('[CONF-1] content: $says', expectTold);
test.each(tags)('[CONF-1] tags: $says', expectTold);
test.each(diverts)('[CONF-2] diverts: $says', expectTold);
test.each(stitches)('[CONF-2] stitches and files: $says', expectTold);
