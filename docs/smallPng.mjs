/** Pictures of a flat page made small: the colours that are most used, and no more of them than a page of ours needs. */
import { Resvg } from '@resvg/resvg-js';
import { zlibSync } from 'fflate';

const mostColours = 64;

/** @param png as a browser took it @returns the same picture with a palette */
export function smallPng(png) {
  const { width, height, pixels } = decoded(png);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let at = 0; at < colours.length; at += 1) {
    const colour = (pixels[4 * at] << 16) | (pixels[4 * at + 1] << 8) | pixels[4 * at + 2];
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const nearest = new Map();
  const rows = new Uint8Array(height * (width + 1));
  colours.forEach((colour, at) => {
    if (!nearest.has(colour)) nearest.set(colour, indexOfNearest(palette, colour));
    rows[at + Math.floor(at / width) + 1] = nearest.get(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', Buffer.from(zlibSync(rows, { level: 9 }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The drawer of our icons reads PNG too. */
function decoded(png) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return { width, height, pixels: new Resvg(svg).render().pixels };
}

const partsOf = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function indexOfNearest(palette, colour) {
  const distances = palette.map((other) =>
    partsOf(other).reduce((sum, part, at) => sum + (part - partsOf(colour)[at]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Length, name, contents and the check of name and contents (PNG, third edition, 5.3). */
function chunk(name, contents) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), contents]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(contents.length, 0);
  around.writeUInt32BE(crc(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function crc(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
