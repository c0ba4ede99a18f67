import { configureGlobal } from 'fast-check';

// What a law does not notice in 20 worlds is left to quicker tests, so that a mutant does not take ten seconds.
configureGlobal({ numRuns: 20 });
