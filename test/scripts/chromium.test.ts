import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.mjs';

const only =
  (...present: string[]) =>
  (file: string) =>
    present.includes(file);

const linux = { platform: 'linux', environment: { PATH: '/opt/bin:/usr/bin' } } as const;
const playwrightOwn = '/cache/chromium-1/chrome';

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    const environment = { CHROMIUM_PATH: '/mine/chrome', PATH: '/usr/bin' };
    expect(findChromium({ ...linux, environment, works: () => true, playwrightOwn })).toBe('/mine/chrome');
  });

  it('says so where CHROMIUM_PATH does not start, instead of taking another', () => {
    const environment = { CHROMIUM_PATH: '/mine/chrome', PATH: '/usr/bin' };
    expect(() => findChromium({ ...linux, environment, works: only('/usr/bin/chromium') })).toThrow(
      'CHROMIUM_PATH: found /mine/chrome',
    );
  });

  it('prefers Chromium to Chrome, and the search path to the usual places', () => {
    const find = (...files: string[]) => findChromium({ ...linux, works: only(...files), playwrightOwn });
    expect(find('/usr/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium');
    expect(find('/usr/local/bin/chromium', '/opt/bin/google-chrome')).toBe('/opt/bin/google-chrome');
    expect(find('/snap/bin/chromium', playwrightOwn)).toBe('/snap/bin/chromium');
  });

  it('looks in the usual places without a search path', () => {
    expect(findChromium({ ...linux, environment: {}, works: only('/usr/bin/chromium') })).toBe('/usr/bin/chromium');
  });

  it("takes Playwright's own last", () => {
    expect(findChromium({ ...linux, works: only(playwrightOwn), playwrightOwn })).toBe(playwrightOwn);
  });

  it('finds nothing where nothing works', () => {
    expect(findChromium({ ...linux, works: () => false, playwrightOwn })).toBeUndefined();
    expect(findChromium({ platform: 'aix', environment: {}, works: () => true })).toBeUndefined();
  });

  it('knows the places of macOS and Windows', () => {
    const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium({ platform: 'darwin', environment: {}, works: only(chromeOnMac) })).toBe(chromeOnMac);
    const onPath = 'D:\\tools\\chromium.exe';
    const environment = { PATH: 'C:\\Windows;D:\\tools' };
    expect(findChromium({ platform: 'win32', environment, works: only(onPath) })).toBe(onPath);
  });
});
