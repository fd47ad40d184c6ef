import { reportCommand } from './reportCommand';

// Standard output is for results alone; what a library has to say goes to standard error.
for (const method of ['log', 'info', 'debug', 'warn'] as const) console[method] = console.error;

const tell = (line: string) => process.stderr.write(`${line}\n`);
void reportCommand(process.argv.slice(2), tell).then(({ status, stdout, stderr }) => {
  process.stderr.write(stderr);
  // The workbook's engine keeps timers that nobody waits for.
  process.stdout.write(stdout, () => process.exit(status));
});
