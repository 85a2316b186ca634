import { test } from 'vitest';
import { expectTold } from './transcript.ts';
import { gathers, labels } from './cases/weave.ts';

test.each(gathers)('[CONF-7] weave: $says', expectTold);
test.each(labels)('[CONF-7] labels: $says', expectTold);
