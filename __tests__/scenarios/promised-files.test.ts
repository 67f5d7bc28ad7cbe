// Files that a page lists as still to be made: below open boxes, deliverables, new files and target structures, and beside work under way.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/harbor.md';
const DONE = '| Key | Part | Status |\n|---|---|---|\n| HB-1 | Quay | done |\n| HB-2 | Crane | in progress |\n';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/quay.c': 'int quay;\n', 'src/crane.c': 'int crane;\n' });
  git.write({ 'docs/other.md': '# Other\n' }).commit();
});
afterEach(() => git.dispose());

async function said(page: string): Promise<readonly string[]> {
  git.write({ [PAGE]: page }).commit();
  const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
  return report.findings
    .filter(({ ruleId, shown }) => ruleId === 'evidence-missing' && shown)
    .map(({ messageId, evidence }) => `${messageId} ${evidence ?? ''}`);
}

const section = (body: string): string => `# Harbor\n\n${DONE}\n## HB-1: Quay\n\n${body}\n`;
const underWay = (body: string): string => `# Harbor\n\n${DONE}\n## HB-2: Crane\n\n${body}\n`;
const titled = (body: string): string => `# HB-1: Quay\n\n${DONE}\n## Next\n\n${body}\n`;

describe('what is still to be made was never promised to be there', () => {
  it.each([
    ['an open box', underWay('- Implemented: `src/crane.c`\n- [ ] `src/bollard.c`')],
    ['a list in an open box', underWay('- [ ] **Deliverables:**\n  - `src/bollard.c`\n  - `docs/bollard.md`')],
    ['an open box with a label', underWay('- [ ] Files: `src/bollard.c`')],
    ['a label for new files', underWay('- **Edit:** `src/quay.c`\n- **New:** `src/bollard.c`')],
    ['a heading for new files', underWay('### Files\n\n- `src/quay.c`\n\n### New modules\n\n- `src/bollard.c`')],
    ['a planned structure', underWay('Planned structure:\n\n- `src/bollard/rope.c`')],
    ['a target structure', underWay('### Target structure\n\n- `src/bollard/rope.c`')],
    ['a deliverable of the whole page', titled('1. **Bollards (4h)**\n   - Deliverable: `src/bollard.c`')],
    ['deliverables', underWay('Deliverables:\n\n- `src/jib.c`')],
    [
      'a row under way',
      '# Harbor\n\n| Stage | Deliverable | Status | File |\n|---|---|---|---|\n| H1 | Quay | ✅ | `src/quay.c` |\n| H2 | Jib | 🔄 | `src/jib.c` |\n',
    ],
  ])('%s', async (_, page) => {
    expect(await said(page)).toEqual([]);
  });
});

describe('what a done row says is there', () => {
  it.each([
    ['its own deliverables', section('Deliverables:\n\n- `src/bollard.c`'), ['never src/bollard.c']],
    ['evidence in an open box', section('- [ ] Evidence: `src/bollard.c`'), ['never src/bollard.c']],
    ['a file in an open box', section('- [ ] `src/bollard.c`'), ['never src/bollard.c']],
    ['its own new modules', section('### New modules\n\n- `src/bollard.c`'), ['never src/bollard.c']],
    ['evidence in a ticked box', section('- [x] Files: `src/bollard.c`'), ['never src/bollard.c']],
    [
      'evidence beside an open box',
      section('- Evidence: `src/bollard.c`\n- [ ] `src/rope.c`'),
      ['never src/bollard.c', 'never src/rope.c'],
    ],
    [
      'evidence below a heading of new files',
      section('### New files\n\n- Evidence: `src/bollard.c`'),
      ['never src/bollard.c'],
    ],
  ])('%s', async (_, page, expected) => {
    expect(await said(page)).toEqual(expected);
  });

  it('is missed where this change deletes what was promised', async () => {
    git.write({ [PAGE]: underWay('### Planned structure\n\n- src/crane.c') }).commit();
    git.remove('src/crane.c').commit();
    const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: CONFIGURATION });
    expect(report.findings.filter(({ shown }) => shown).map(({ ruleId }) => ruleId)).toContain('evidence-deleted');
  });
});
