import { appearancesOfPanels } from './appearances.mjs';
import { atAGlance } from './atAGlance.mjs';
import { committeeReport, onTheMac, withoutDownloads } from './committeeReport.mjs';
import { longReport } from './longReport.mjs';
import { filter } from './filter.mjs';
import { keyboardJob } from './keyboardJob.mjs';
import { inTheWay } from './inTheWay.mjs';
import { lessMotion, littleRoom } from './littleRoom.mjs';
import { longLists } from './longLists.mjs';
import { mainJob } from './mainJob.mjs';
import { filesOfAllKinds } from './filesOfAllKinds.mjs';
import { meetings } from './meetings.mjs';
import { livingWithFindings } from './findings.mjs';
import { ribbon } from './ribbon.mjs';
import { starts } from './starts.mjs';
import { columns, ownWords } from './columnMeanings.mjs';
import { mappingStep } from './mappingStep.mjs';
import { colleaguesEdits } from './colleaguesEdits.mjs';
import { savedAndOpenedAgain } from './savedAndOpenedAgain.mjs';
import { withoutWorkers } from './withoutWorkers.mjs';
import { translation } from './translation.mjs';

const viewport = { width: 1400, height: 900 };

/** What is done on the page, one page each, in this order. */
export const stories = [
  { title: 'The main job', viewport, steps: mainJob },
  { title: 'The main job by keyboard', viewport, steps: keyboardJob },
  { title: 'A workbook that was saved and is opened again', viewport, steps: savedAndOpenedAgain },
  { title: 'Living with findings', viewport, steps: livingWithFindings },
  { title: 'The ribbon with the pane closed', viewport, steps: ribbon },
  { title: 'Other ways to start', viewport, steps: starts },
  { title: 'What columns are taken for', viewport, steps: columns },
  { title: 'Headings in own words', viewport, steps: ownWords },
  { title: 'The mapping step', viewport, steps: mappingStep },
  { title: 'Colleagues’ edits', viewport, steps: colleaguesEdits },
  { title: 'The committee report', viewport, steps: committeeReport },
  {
    title: 'The committee report where nothing can be saved',
    viewport,
    userAgent: onTheMac,
    steps: withoutDownloads,
  },
  { title: 'A filter', viewport, steps: filter },
  { title: 'At a glance', viewport, steps: atAGlance },
  { title: 'What stands in the way', viewport, steps: inTheWay },
  { title: 'Where no worker starts', viewport, steps: withoutWorkers },
  { title: 'Little room', viewport, steps: littleRoom },
  { title: 'Less motion', viewport, steps: lessMotion },
  { title: 'Long lists', viewport, steps: longLists },
  { title: 'A long report', viewport, steps: longReport },
  { title: 'Meetings', viewport, steps: meetings },
  { title: 'Every panel in light, dark and forced colours', viewport, steps: appearancesOfPanels },
  { title: 'Another language', viewport, steps: translation },
  { title: 'Files of all kinds', viewport, steps: filesOfAllKinds },
];
