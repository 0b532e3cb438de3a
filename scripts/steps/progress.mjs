import process from 'node:process';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Tells of a long step: that it begins, every ten seconds that it is still at it, and how long it took.
 *
 * @param stream where it is told: the answer of a command goes to stdout, so a command tells on stderr
 */
export const createProgress = (stream = process.stdout) => {
  const say = (line) => stream.write(`${line}\n`);
  const step = async (title, work) => {
    const started = performance.now();
    say(`→ ${title} …`);
    const beat = setInterval(() => say(`  … ${title}, ${Math.round((performance.now() - started) / 1000)} s`), 10_000);
    try {
      const result = await work();
      say(`✓ ${title} (${seconds(started)})`);
      return result;
    } finally {
      clearInterval(beat);
    }
  };
  return { say, step };
};
