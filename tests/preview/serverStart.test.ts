import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { start, type Build } from '../../preview/serverStart';

const nothingToBuild = (): Build[] => [{ part: 'start.pane', made: Promise.resolve() }];

describe('npm start', () => {
  let said: string[];
  let complained: string[];

  beforeEach(() => {
    said = [];
    complained = [];
    jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    jest.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
  });
  afterEach(() => jest.restoreAllMocks());

  it('prints the address when everything is built, and nothing about building when it is quick', async () => {
    const server = (await start('/nowhere', '0', nothingToBuild)) as Server;
    const { port } = server.address() as AddressInfo;
    server.close();
    expect(said[0]).toBe(`Recommendations Tracker is ready: http://localhost:${port}`);
    expect(said.join()).not.toContain('Building');
    expect(complained).toEqual([]);
  });

  it.each(['abc', '3000.5', '-1', '65536'])('refuses PORT=%s', async (port) => {
    expect(await start('/nowhere', port, nothingToBuild)).toBe(1);
    expect(complained[0]).toContain(`PORT is “${port}”`);
  });

  it('says before it builds that a port is in use, and how to take another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const build = jest.fn(nothingToBuild);
    expect(await start('/nowhere', `${port}`, build)).toBe(1);
    other.close();
    expect(complained[0]).toContain(`Port ${port} is in use`);
    expect(complained[0]).toContain(`PORT=${port + 1} npm start`);
    expect(build).not.toHaveBeenCalled();
  });

  it('shows what the builder said when a part cannot be built, and stops serving', async () => {
    const broken = (): Build[] => [
      { part: 'start.pane', made: Promise.reject(new Error('Module not found')) },
      { part: 'start.page', made: Promise.resolve() },
    ];
    expect(await start('/nowhere', '0', broken)).toBe(1);
    expect(complained[0]).toBe('The task pane could not be built:\nModule not found');
    expect(said).toEqual([]);
  });
});
