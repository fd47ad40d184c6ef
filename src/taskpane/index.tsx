import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { excelDeeds } from './excelDeeds';
import { browserHandOver } from './handOver';
import { Pane } from './Pane';
import { Tracker } from './tracker';

const tracker = new Tracker(excelDeeds, browserHandOver);

void tracker.start();
// In one go: what is drawn answers a click from the first moment, before Office.js has brought the rest of itself.
const root = createRoot(document.getElementById('pane')!);
flushSync(() => root.render(<Pane tracker={tracker} />));
