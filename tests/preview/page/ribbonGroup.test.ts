import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { readRibbonGroup } from '../../../preview/page/ribbonGroup';

const root = path.resolve(__dirname, '../../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { manifestFor } = jest.requireActual<{
  manifestFor(url: string | undefined, manifest: string): string;
}>('../../../webpack.config.js');

const read = (text: string) =>
  readRibbonGroup(new DOMParser().parseFromString(text, 'text/xml') as unknown as Document);

describe('the ribbon group of a manifest', () => {
  it('has its buttons in order, each with what it does, a tip and an icon', () => {
    const { label, buttons } = read(manifest);
    expect(label).toBe('Recommendations');
    expect(buttons.map((button) => [button.label, button.functionName])).toEqual([
      ['Show pane', undefined],
      ['Check', 'check'],
      ['Colour', 'colour'],
      ['Link', 'link'],
      ['Summary', 'summarise'],
      ['Report', 'narrate'],
    ]);
    expect(buttons.map(({ icon }) => icon)).toEqual([
      'assets/icon-32.png',
      ...['check', 'colour', 'link', 'summarise', 'narrate'].map(
        (name) => `assets/${name}-icon-32.png`,
      ),
    ]);
    expect(new Set(buttons.map(({ tip }) => tip)).size).toBe(buttons.length);
  });

  it('finds its icons also where it was made for another host', () => {
    expect(read(manifestFor('https://example.org/tracker', manifest))).toEqual(read(manifest));
  });

  it('says so where there is none', () => {
    const text = manifest.replace(/<Group [\s\S]*<\/Group>/, '');
    expect(() => read(text)).toThrow('no group of buttons');
  });
});
