import { beforeEach, expect } from '@jest/globals';

/* A test that checks nothing, as by a loop over an empty list, fails. */
beforeEach(() => expect.hasAssertions());
