import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from './serve.mjs';

describe('serve', () => {
  let folder: string;
  let site: Served;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'site/inner'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), 'home');
    writeFileSync(join(folder, 'site/inner/a.js'), 'a');
    site = await serve({
      mounts: [
        { path: '/', dir: join(folder, 'site') },
        { path: '/deep/', dir: join(folder, 'site/inner') },
        { path: '/one.txt', file: join(folder, 'secret.txt') },
      ],
      headers: (pathname) => ({ 'x-path': pathname }),
    });
  });

  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('answers from the mount with the longest path that fits', async () => {
    assert.equal((await get('/')).body, 'home');
    assert.equal((await get('/inner/a.js')).body, 'a');
    assert.equal((await get('/deep/a.js?v=1')).body, 'a');
    assert.equal((await get('/one.txt')).body, 'secret');
  });

  it('sends a script as a script, uncached, with the headers of its path', async () => {
    const { headers } = await get('/deep/a.js');

    assert.match(String(headers['content-type']), /^text\/javascript/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-path'], '/deep/a.js');
  });

  it('gives no file outside its mounts', async () => {
    for (const path of ['/../secret.txt', '/deep/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('only reads', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
  });

  it('takes the next free port when asked to', async () => {
    const port = Number(new URL(site.url).port);

    const second = await serve({ mounts: [], port, attempts: 5 });

    assert.notEqual(second.url, site.url);
    await second.close();
  });

  // Not fetch: it tidies a path before sending it, and the untidy ones are the point.
  function get(path: string, method = 'GET') {
    return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(site.url);
        request({ hostname, port, path, method }, (response) => {
          let body = '';
          response.on('data', (chunk) => (body += String(chunk)));
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
        })
          .on('error', reject)
          .end();
      },
    );
  }
});
