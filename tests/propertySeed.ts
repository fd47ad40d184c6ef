import fc from 'fast-check';

/** Properties draw the same examples on every machine; FAST_CHECK_SEED=… draws others. */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261122) });
