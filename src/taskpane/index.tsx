import { createRoot } from 'react-dom/client';
import { excelDeeds } from './excelDeeds';
import { browserHandOver } from './handOver';
import { Pane } from './Pane';
import { Tracker } from './tracker';

const tracker = new Tracker(excelDeeds, browserHandOver);

createRoot(document.getElementById('pane')!).render(<Pane tracker={tracker} />);
void tracker.start();
