/**
 * dist/response-headers.txt: what the web server that dist/ is put on should send with every file. It is the pane's own
 * content security policy, and who may show the pane in a frame, which no page can say in itself (CSP level 3, 3.3).
 */

/**
 * The hosts of Excel on the web, as far as they are known: Microsoft documents no list (OfficeDev/office-js issue 3342,
 * OfficeDev/office-js-docs-pr issue 4911). Desktop Excel shows the pane in no frame.
 */
const officeHosts = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://onedrive.live.com',
];

/** @param page taskpane.html, whose policy is the wider of the two pages' */
exports.responseHeaders = (page) => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(String(page))?.[1];
  if (!policy) throw new Error('taskpane.html has no content security policy.');
  return [
    `Content-Security-Policy: ${policy}; frame-ancestors 'self' ${officeHosts.join(' ')}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    '',
  ].join('\n');
};
