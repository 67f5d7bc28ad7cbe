// Line following held against histories of which the truth is known: a small version of bench/anchors.js.
import { makeAnchorHistory, scoreAnchors } from '../helpers/anchor-history.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

it.each([
  ['without a stamp', { seed: 3, stampAt: null }],
  ['with a stamp', { seed: 4, stampAt: 10 }],
])('no right anchor is reported, and suggestions are exact: %s', async (_, size) => {
  const git = new GitRepository();
  try {
    const truth = makeAnchorHistory(git, { anchors: 120, commits: 24, ...size });
    const { findings } = await guardRepository(git.path);
    const score = scoreAnchors(findings, truth);
    expect(score.falseAlarms).toEqual([]);
    expect(score.inexact.length).toBeLessThanOrEqual(0.02 * score.suggested);
    expect(score.suggested).toBeGreaterThan(0.8 * score.moved);
  } finally {
    git.dispose();
  }
});

it('of a change only anchors that it moves are new, and none that is right', async () => {
  const git = new GitRepository();
  try {
    const truth = makeAnchorHistory(git, { anchors: 120, commits: 16, seed: 5, stampAt: null });
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const score = scoreAnchors(findings, truth);
    expect(score.falseAlarms).toEqual([]);
    expect(score.exact).toBe(score.suggested);
  } finally {
    git.dispose();
  }
});
