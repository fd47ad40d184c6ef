import { useMemo, useSyncExternalStore } from 'react';
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { contrast, fontOn, readColour } from '../register/contrast';

/** Excel's green, from nearly black to nearly white, so that our buttons look like those of Excel's own panes. */
const excelGreen: BrandVariants = {
  10: '#04170c',
  20: '#072413',
  30: '#09301a',
  40: '#0b3f22',
  50: '#0c4d29',
  60: '#0d5c30',
  70: '#0e6b38',
  80: '#107c41',
  90: '#27965a',
  100: '#40b072',
  110: '#55bd83',
  120: '#6dc995',
  130: '#8ed6ad',
  140: '#b0e2c6',
  150: '#cfeedc',
  160: '#ecf8f1',
};

const light = createLightTheme(excelGreen);
const dark = createDarkTheme(excelGreen);

/** Office's theme where it gives one, else the system's, followed as it changes. */
export function useAppearance(officeBackground: string | undefined): Theme {
  const systemDark = useSyncExternalStore(followSystem, () => darkSystem().matches);
  const background = readColour(officeBackground ?? '');
  return useMemo(() => {
    if (!background) return systemDark ? dark : light;
    return fontOn(background) === '#FFFFFF' ? darkOn(background) : light;
  }, [background, systemDark]);
}

/** Office's Black is darker than Fluent UI's dark; its Dark Grey is too light for Fluent UI's text. */
function darkOn(background: string): Theme {
  const darker =
    contrast(background, '#FFFFFF') > contrast(dark.colorNeutralBackground1, '#FFFFFF');
  return darker ? { ...dark, colorNeutralBackground1: background } : dark;
}

function followSystem(changed: () => void): () => void {
  const query = darkSystem();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function darkSystem(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
