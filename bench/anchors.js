// Measures line following on a page of 1,500 anchors over 200 commits of which the truth is known. Run: npm run bench:anchors
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeAnchorHistory, scoreAnchors } from '../__tests__/helpers/anchor-history.ts';
import { guardRepository } from '../__tests__/helpers/guard-repository.ts';

const ANCHORS = 1500;
const COMMITS = 200;
/** Least share of suggestions that are exact. */
const EXACT = 0.98;

function openSink() {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-anchors-')));
  const env = {
    PATH: process.env.PATH,
    HOME: path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Bench',
    GIT_AUTHOR_EMAIL: 'bench@example.com',
    GIT_COMMITTER_NAME: 'Bench',
    GIT_COMMITTER_EMAIL: 'bench@example.com',
  };
  let clock = Date.parse('2026-01-01T12:00:00Z');
  const git = (...args) => {
    const date = new Date(clock).toISOString();
    const dated = { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
      cwd: path,
      encoding: 'utf8',
      env: dated,
    }).trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    remove(...paths) {
      for (const name of paths) rmSync(join(path, name));
    },
    commit() {
      clock += 60_000;
      git('add', '--all');
      git('commit', '--quiet', '--message', 'change');
      return git('rev-parse', 'HEAD');
    },
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Makes the repository, with a stamp, and gives its folder. */
export function generateAnchors() {
  const git = openSink();
  makeAnchorHistory(git, { anchors: ANCHORS, commits: COMMITS, seed: 7, stampAt: 120 });
  return git.path;
}

async function scoreAll() {
  for (const [name, stampAt] of [
    ['without a stamp', null],
    ['with a stamp', 120],
  ]) {
    const git = openSink();
    try {
      const truth = makeAnchorHistory(git, { anchors: ANCHORS, commits: COMMITS, seed: 7, stampAt });
      const report = await guardRepository(git.path);
      const score = scoreAnchors(report.findings, truth);
      process.stdout.write(
        `${name}: ${score.right} right, ${score.moved} moved, ${score.gone} gone; ` +
          `${score.falseAlarms.length} false alarms, ${score.exact} of ${score.suggested} suggestions exact\n`,
      );
      for (const line of [...score.falseAlarms, ...score.inexact].slice(0, 20)) process.stdout.write(`  ${line}\n`);
      if (score.falseAlarms.length > 0 || score.exact < EXACT * score.suggested) process.exitCode = 1;
    } finally {
      git.dispose();
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await scoreAll();
