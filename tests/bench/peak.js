/** Required by a process whose largest memory is wanted: it is written when the process ends, in kB. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS));
});
