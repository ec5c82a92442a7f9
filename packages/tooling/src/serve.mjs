import { createServer } from 'node:http';
import { basename, dirname } from 'node:path';
import sirv from 'sirv';

/**
 * Serves folders and single files on localhost, uncached, for the demo and for tests. A mount is `{ path, dir }` (path
 * ends in a slash) or `{ path, file }`; the longest path that fits wins. `headers` are sent with every answer, or are
 * a function of the request path. Port 0 takes any free port; `attempts` above 1 also tries the ports after `port`.
 */
export async function serve({ mounts, headers = {}, port = 0, attempts = 1 }) {
  const routes = mounts.map(toRoute).sort((a, b) => b.path.length - a.path.length);
  const headersFor = typeof headers === 'function' ? headers : () => headers;

  const server = createServer((request, response) => {
    const [pathname] = request.url.split('?');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
    const route = routes.find((candidate) => candidate.fits(pathname));
    if (!route) return refuse(response, 404, 'Not found');
    request.url = route.inside(pathname);
    route.handle(request, response, () => refuse(response, 404, 'Not found'));
  });

  const bound = await listen(server, port, attempts);
  return {
    url: `http://localhost:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        // Browsers keep connections open, which would keep the process alive.
        server.closeAllConnections();
      }),
  };
}

// sirv refuses paths that lead out of its folder.
function toRoute({ path, dir, file }) {
  if (file) {
    return {
      path,
      handle: sirv(dirname(file), { dev: true }),
      fits: (pathname) => pathname === path,
      inside: () => `/${basename(file)}`,
    };
  }
  return {
    path,
    handle: sirv(dir, { dev: true }),
    fits: (pathname) => pathname.startsWith(path),
    inside: (pathname) => pathname.slice(path.length - 1),
  };
}

function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

async function listen(server, port, attempts) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', resolve);
    });
    return server.address().port;
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || attempts <= 1) throw error;
    return listen(server, port + 1, attempts - 1);
  }
}
