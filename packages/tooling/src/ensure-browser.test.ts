import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { browserPlaces, findBrowser } from './ensure-browser.mjs';

describe('browserPlaces', () => {
  it('knows where each platform keeps its browsers', () => {
    assert.ok(browserPlaces('linux', {}).includes('/usr/bin/chromium'));
    assert.ok(
      browserPlaces('darwin', { HOME: '/Users/a' }).includes(
        '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
    );
    assert.ok(
      browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' }).includes(
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
    );
  });

  it('also looks along the PATH', () => {
    assert.ok(browserPlaces('linux', { PATH: '/opt/bin' }).includes('/opt/bin/chromium'));
  });
});

describe('findBrowser', () => {
  const before = process.env['CHROME_PATH'];

  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  });

  it('takes the browser somebody chose', async () => {
    process.env['CHROME_PATH'] = process.execPath;

    assert.equal(await findBrowser(), process.execPath);
  });

  it('says so when the chosen browser is not there, rather than taking another', async () => {
    process.env['CHROME_PATH'] = '/nowhere/chrome';

    await assert.rejects(findBrowser(), /CHROME_PATH points at "\/nowhere\/chrome"/);
  });
});
