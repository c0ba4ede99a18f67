/** Where the tests run, and where everything is again once no work is under way. */
const home = process.cwd();
let place = home;
let underWay = 0;
let whenFree: (() => void)[] = [];

/**
 * Does work with another working directory, of which a process has but one: work in the same folder goes on side by
 * side, and in another one it begins when all of that has ended.
 */
export async function inFolder<T>(cwd: string, work: () => Promise<T>): Promise<T> {
  while (underWay > 0 && place !== cwd) {
    await new Promise<void>((free) => whenFree.push(free));
  }
  underWay++;
  place = cwd;
  process.chdir(cwd);
  try {
    return await work();
  } finally {
    underWay--;
    if (underWay === 0) {
      // The folder is deleted after the test.
      process.chdir(home);
      const waiting = whenFree;
      whenFree = [];
      waiting.forEach((begin) => begin());
    }
  }
}
