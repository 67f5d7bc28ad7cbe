// Requests of the action from a runner behind a proxy: a real proxy on loopback that tunnels to a real server.
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { findProxiedFetch } from '../../src/action/proxy.ts';
import { createClient } from '../../src/publish/client.ts';

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const before = { ...process.env };
const open: Server[] = [];
afterEach(() => {
  process.env = { ...before };
  for (const server of open.splice(0)) server.close();
});

it('sends nothing through a proxy where none is set', async () => {
  expect(await findProxiedFetch({ https_proxy: '', PATH: '/bin' })).toBeNull();
});

it.each(['not a url', 'http://', 'socks5://localhost:1080', 'http://user:secret@host:port'])(
  'says that %s is not a proxy, without repeating it',
  async (address) => {
    await expect(findProxiedFetch({ HTTPS_PROXY: address })).rejects.toThrow(
      'The environment variable `HTTPS_PROXY` does not hold the address of a proxy: expected `http://HOST:PORT`.',
    );
  },
);

it('reaches an API that only the proxy can reach', async () => {
  const api = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ path: request.url }));
  });
  const port = await listen(api);
  const tunneled: string[] = [];
  const proxy = createServer().on('connect', (request, socket, head) => {
    tunneled.push(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    for (const end of [upstream, socket]) end.on('error', () => undefined);
  });
  open.push(api, proxy);
  // No such host exists: without the proxy the request cannot arrive.
  const baseUrl = 'http://api.ferry.invalid';
  const env = { http_proxy: `http://127.0.0.1:${await listen(proxy)}`, GITHUB_API_URL: baseUrl };
  Object.assign(process.env, env, { no_proxy: '' });
  delete process.env['GITHUB_EVENT_PATH'];

  const send = await findProxiedFetch(env);
  expect(send).not.toBeNull();
  const client = await createClient({ token: 'x', baseUrl, userAgent: 'test', second: 1, ...(send && { send }) });
  const { data } = await client.request('GET /rate_limit');
  expect(data).toEqual({ path: '/rate_limit' });
  expect(tunneled).toEqual(['api.ferry.invalid:80']);
  for (const server of [api, proxy]) server.closeAllConnections();
});
