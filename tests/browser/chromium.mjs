/** Finds the system's Chromium, which playwright-core drives; none is downloaded. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const howToInstall = `No Chromium was found for the browser tests. Install one:
  Debian, Ubuntu  sudo apt-get install chromium
  macOS           brew install --cask chromium
  Windows         winget install Google.Chrome
or say where it is: CHROMIUM=/path/to/chromium npm run test:browser`;

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program to run; undefined where there is none. CHROMIUM decides where it is set. */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM) return canRun(environment.CHROMIUM) ? environment.CHROMIUM : undefined;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find(canRun);
}

/** No window, no background traffic of the browser's own, and no name but this machine's resolves. */
export const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
