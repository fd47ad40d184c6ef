import { createHash } from 'node:crypto';
import { trustScript } from './serverRoutes';

/**
 * What each page may load: nothing that is not on this machine. With these no script can send a
 * workbook anywhere, whatever it tries (https://www.w3.org/TR/CSP3/).
 */
type Policy = Readonly<Record<string, string>>;

const nothingElse: Policy = {
  'default-src': "'none'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Fluent puts an empty style element into the page and fills it by script: the hash of the empty text allows that alone. */
const EMPTY_STYLE = hashOf('');

/**
 * Univer writes style attributes; nothing on the page needs `eval`. A workbook that one window of the page hands to
 * another is a blob, which only this page's own origin can make and read.
 */
const preview: Policy = {
  ...nothingElse,
  'connect-src': "'self' blob:",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self' blob:",
  'frame-src': "'self'",
  'frame-ancestors': "'none'",
};

const addIn: Policy = {
  ...nothingElse,
  'script-src': "'self'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  // Office.js asks for its trust page in a frame of its own.
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
};

const trust: Policy = {
  'default-src': "'none'",
  'script-src': hashOf(trustScript),
  'frame-ancestors': "'self'",
};

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function header(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

export const policies = {
  file: header(preview),
  addInPage: header(addIn),
  trustAnswer: header(trust),
} as const;
