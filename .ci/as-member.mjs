#!/usr/bin/env node
// Shows a portal as a member sees it: signs in once and sends every request on with that session. Sign-ins are limited, and
// a judge that opens a fresh browser for every view would use them up.
//
//   as-member.mjs PORTAL_URL LISTEN_PORT HANDLE PASSWORD      prints "Ready" when it listens
import http from 'node:http';

const [portal, port, handle, password] = process.argv.slice(2);
const target = new URL(portal);

const cookiesOf = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

async function signIn() {
  const page = await fetch(new URL('/sign-in', target));
  const html = await page.text();
  const fields = new URLSearchParams();
  for (const [tag] of html.slice(html.indexOf('id="signInForm"')).matchAll(/<input[^>]*>/g)) {
    const name = tag.match(/ name="([^"]*)"/)?.[1];
    if (name && !tag.includes('type="checkbox"')) fields.set(name, tag.match(/ value="([^"]*)"/)?.[1] ?? '');
  }
  fields.set('signInForm', 'signInForm');
  fields.set('signInForm:email', handle);
  fields.set('signInForm:password', password);
  const answer = await fetch(new URL('/sign-in', target), {
    method: 'POST', body: fields, redirect: 'manual', headers: { Cookie: cookiesOf(page).join('; '), Origin: target.origin },
  });
  if (answer.status !== 302) throw new Error(`${handle} could not sign in: ${answer.status}`);
  return cookiesOf(answer).join('; ');
}

const session = await signIn();
const server = http.createServer((request, response) => {
  const headers = { ...request.headers, host: target.host, cookie: session };
  const onward = http.request(target, { path: request.url, method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
});

// Sockets of open pages: the portal opens them for pages of its own address.
server.on('upgrade', (request, near) => {
  const headers = { ...request.headers, host: target.host, origin: target.origin, cookie: session };
  const onward = http.request(target, { path: request.url, headers });
  onward.on('upgrade', (answer, far, first) => {
    const lines = answer.rawHeaders.flatMap((word, i, all) => (i % 2 ? [] : [`${word}: ${all[i + 1]}`]));
    near.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    near.write(first);
    for (const end of [near, far]) end.on('error', () => { near.destroy(); far.destroy(); });
    near.pipe(far).pipe(near);
  });
  onward.on('response', () => near.destroy());
  onward.on('error', () => near.destroy());
  onward.end();
});

server.listen(Number(port), '127.0.0.1', () => console.log('Ready'));
