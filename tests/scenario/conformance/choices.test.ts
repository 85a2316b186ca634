import { test } from 'vitest';
import { expectTold } from './transcript.ts';
import { choices, conditions, queries } from './cases/choices.ts';

test.each(choices)('[CONF-3] choices: $says', expectTold);
test.each(conditions)('[CONF-3] conditions: $says', expectTold);
test.each(queries)('[CONF-4] queries: $says', expectTold);
