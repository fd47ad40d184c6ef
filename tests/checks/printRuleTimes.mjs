// Prints what the checks take, as JSON: for tests/checks/size.test.ts.
import { bundled } from '../../docs/bundled.mjs';

console.log(JSON.stringify(bundled('../tests/checks/ruleTimes.ts').ruleTimes()));
