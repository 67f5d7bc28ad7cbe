// Counts what a run reads over REST: requests, bytes and archives, from a loopback GitHub that serves a repository which was made up.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { startGitHub } from '../__tests__/helpers/github/server.ts';
import { countReads, openOver } from '../__tests__/helpers/guard-both.ts';
import { defaultSettings } from '../src/config/defaults.ts';
import { guard } from '../src/guard.ts';

/** Requests to the API, bytes of all answers, and archives among them, of judging `head` against `base`; how many pages were judged. */
export async function measureRest({ generate, base, head }) {
  const folder = generate();
  const idOf = (revision) => execFileSync('git', ['rev-parse', revision], { cwd: folder, encoding: 'utf8' }).trim();
  const github = await startGitHub({ repository: folder, rateLimit: 1_000_000 });
  try {
    const change = { base: idOf(base), head: idOf(head) };
    github.openPull(change);
    github.clearLog();
    let bytes = 0;
    const send = async (url, init) => {
      const answer = await fetch(url, init);
      const body = await answer.arrayBuffer();
      bytes += body.byteLength;
      return new Response(body.byteLength === 0 ? null : body, { status: answer.status, headers: answer.headers });
    };
    const repository = await openOver(github, { ...change, pullNumber: 7, send });
    try {
      const { counts } = await guard({ repository, settings: defaultSettings(), today: '2026-01-10' });
      return { pages: counts.documents, reads: countReads(github), bytes, archives: github.reads('/archive').length };
    } finally {
      await repository.close();
    }
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
