import { test } from 'vitest';
import { expectTold } from './transcript.ts';
import { outside, threads, tunnels } from './cases/flow.ts';

test.each(tunnels)('[CONF-9] tunnels: $says', expectTold);
test.each(threads)('[CONF-9] threads: $says', expectTold);
test.each(outside)('[CONF-8] functions from outside: $says', expectTold);
