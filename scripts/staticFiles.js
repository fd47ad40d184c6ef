const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const path = require('node:path');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers requests with the files of one folder as they are, and with nothing else. */
function staticFiles(folder) {
  const root = path.resolve(folder);
  return async (request, response) => {
    const file = fileFor(root, request.url ?? '/');
    const isFile = file !== undefined && (await stat(file).catch(() => undefined))?.isFile();
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !isFile) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      // What was built a moment ago must be what Excel shows.
      'cache-control': 'no-store',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/** The file that an address names; undefined outside the folder. */
function fileFor(root, url) {
  try {
    const file = path.resolve(root, `.${decodeURIComponent(url.split(/[?#]/, 1)[0])}`);
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { staticFiles };
