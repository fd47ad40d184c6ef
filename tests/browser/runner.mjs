/**
 * The smallest runner that browser stories need: a story is a sequence of steps on one page, each
 * counted; after a step that fails the rest of its story counts as failed, because it rests on it.
 */
export class Runner {
  passed = 0;
  failed = 0;

  constructor(print = console.log) {
    this.print = print;
  }

  /** Runs the steps in order. `steps` are [name, function] pairs; `onFailure` may keep a picture. */
  async story(title, steps, onFailure = async () => undefined) {
    this.print(`\n${title}`);
    let broken = false;
    for (const [name, step] of steps) {
      if (broken) {
        this.failed += 1;
        this.print(`  ✗ ${name} (not reached)`);
        continue;
      }
      const started = Date.now();
      try {
        await step();
        this.passed += 1;
        this.print(`  ✓ ${name} (${Date.now() - started} ms)`);
      } catch (error) {
        broken = true;
        this.failed += 1;
        this.print(`  ✗ ${name}\n${indented(error.stack ?? String(error))}`);
        await onFailure(name).catch(() => undefined);
      }
    }
  }

  /** The last line of the run. */
  get line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
