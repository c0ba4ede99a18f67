#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };

// Nothing else is loaded to print the version: scripts ask for it often.
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  await compileParserOnce();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), manifest.version);
}

/**
 * undici parses answers in WebAssembly. Node 20 and 22 soon compile that again, better, for longer than a short run takes
 * in all, and wait for it at the end. A run of many thousand requests still gets there.
 */
async function compileParserOnce(): Promise<void> {
  if (/^2[02]\./u.test(process.versions.node)) {
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString('--wasm-tiering-budget=1000000000');
  }
}
