// Commands as evidence: what the repository's own files can tell of them, without running anything.
import { readMakefile } from '../../src/evidence/locate/commands/read-makefile.ts';
import { readJustfile, readTaskfile } from '../../src/evidence/locate/commands/read-runner-file.ts';
import { matrixOf } from '../helpers/evidence-cell.ts';
import { brief, resolvePage } from '../helpers/resolve-page.ts';
import { countSteps } from '../helpers/steps.ts';

const FILES = {
  Makefile:
    'include rules.mk\nall build: deps\n\techo : not a target\n.PHONY: all lint\nlint: ; eslint\nVERSION := 1:2\nx = y: z\n%.o: %.c\n\tcc\ndefine TEXT\nfake: target\nendef\nrun-gate:\n\techo\n',
  'rules.mk': 'from-include:\n\techo\n',
  'tools/Makefile': 'tool-only:\n\techo\n',
  'package.json': '{"scripts": {"build": "x", "test": "y", "lint:css": "z"}}',
  'web/package.json': '{"scripts": {"storybook": "x"}}',
  justfile: 'default:\n  echo\nrelease version="1": build\n  echo\nalias r := release\nx := "y"\n',
  'Taskfile.yml': 'version: "3"\ntasks:\n  docs:build:\n    cmds:\n      - echo: x\n  clean:\n    aliases: [wipe]\n',
  'Cargo.toml': '[package]\nname = "core"\n[[bin]]\nname = "tool"\n',
  'tests/joins.rs': '#[test]\nfn joins_left() {}\n',
  'src/bin/worker.rs': 'fn main() {}\n',
  'scripts/check.py': 'print()\n',
  'scripts/go.sh': 'echo\n',
  'py/test_a.py': 'def test_one(): pass\n',
  'py/__init__.py': '',
  'tool/__main__.py': '',
  'go.mod': 'module x\n',
  'pkg/x/x_test.go': 'package x\nfunc TestFerry(t *testing.T) {}\n',
};

async function states(commands: readonly string[], files: Readonly<Record<string, string>> = FILES): Promise<string[]> {
  const { head } = await resolvePage({
    files,
    page: matrixOf([['done', commands.map((command) => `\`${command}\``).join(', '), '-']]),
  });
  return head.filter(({ place: { role } }) => role === 'implementation').map(brief);
}

it('a command whose target is there is present, with the file that says so', async () => {
  const commands: readonly (readonly [command: string, target: string])[] = [
    ['make all', 'Makefile'],
    ['make build', 'Makefile'],
    ['make -j4 lint', 'Makefile'],
    ['make main.o', 'Makefile'],
    ['make run-gate', 'Makefile'],
    ['make from-include', 'rules.mk'],
    ['make -C tools tool-only', 'tools/Makefile'],
    ['npm run build', 'package.json'],
    ['npm test', 'package.json'],
    ['pnpm lint:css', 'package.json'],
    ['yarn workspace web storybook', 'web/package.json'],
    ['just release', 'justfile'],
    ['just r', 'justfile'],
    ['task docs:build', 'Taskfile.yml'],
    ['task wipe', 'Taskfile.yml'],
    ['cargo test --test joins', 'tests/joins.rs'],
    ['cargo run --bin worker', 'src/bin/worker.rs'],
    ['cargo run --bin tool', 'Cargo.toml'],
    ['cargo test joins_left', 'tests/joins.rs'],
    ['python3 scripts/check.py --all', 'scripts/check.py'],
    ['./scripts/go.sh now', 'scripts/go.sh'],
    ['bash scripts/go.sh', 'scripts/go.sh'],
    ['python -m tool', 'tool/__main__.py'],
    ['pytest py/test_a.py::test_one', 'py/test_a.py'],
    ['uv run pytest py/test_a.py', 'py/test_a.py'],
    ['go test ./pkg/x -run TestFerry', 'pkg/x/x_test.go'],
    ['go test ./pkg/x', 'pkg/x'],
  ];
  expect(await states(commands.map(([command]) => command))).toEqual(
    commands.map(([command, target]) => `${command} present ${target}`),
  );
});

it('a command whose target is not there is missing, and the nearest name is told', async () => {
  const commands: readonly (readonly [command: string, rest: string])[] = [
    ['make run-gates', 'Makefile (run-gate)'],
    ['make fake', 'Makefile'],
    ['make VERSION', 'Makefile'],
    ['npm run biuld', 'package.json (build)'],
    ['just nothing', 'justfile'],
    ['task nothing', 'Taskfile.yml'],
    ['cargo test --test splits', 'tests/splits.rs'],
    ['cargo test joins_right', '-'],
    ['python3 scripts/chek.py', 'scripts/chek.py (scripts/check.py)'],
    ['pytest py/test_a.py::test_two', 'py/test_a.py'],
    ['go test ./pkg/y', 'pkg/y'],
    ['go test ./pkg/x -run TestBoat', 'pkg/x'],
  ];
  expect(await states(commands.map(([command]) => command))).toEqual(
    commands.map(([command, rest]) => `${command} missing ${rest}`),
  );
});

describe('a command is unverifiable', () => {
  it('where there is no file of its runner, or nothing in the repository could tell', async () => {
    const commands = [
      'make x',
      'npm run x',
      'just x',
      'task x',
      'cargo run --bin x',
      'python -m installed',
      'docker compose up',
      'npx eslint .',
      'go vet',
    ];
    expect((await states(commands, { 'a.txt': '' })).map((line) => line.split(' ').includes('unverifiable'))).toEqual(
      commands.map(() => true),
    );
  });

  it.each([
    ['an include that is not here', 'include $(TOP)/x.mk\nall:\n'],
    ['computed targets', '$(NAMES): x\n'],
    ['eval', '$(foreach n,a b,$(eval $(call rule,$(n))))\n'],
  ])('where the makefile has %s', async (_, makefile) => {
    expect(await states(['make other'], { Makefile: makefile })).toEqual([expect.stringContaining('unverifiable')]);
  });

  it('where a tool may be meant', async () => {
    expect(await states(['yarn eslint'])).toEqual(['yarn eslint unverifiable -']);
  });
});

describe('a change that renames a target', () => {
  it('names the new one', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['done', '`make run-gate`, `yarn build`', '-']]),
      change: (git) => git.write({ Makefile: 'run-gate-all:\n\techo\n', 'package.json': '{"scripts": {}}' }),
    });
    expect(head.slice(0, 2).map(brief)).toEqual([
      'make run-gate missing Makefile (run-gate-all) deleted',
      'yarn build missing - deleted',
    ]);
  });
});

describe('runner files', () => {
  it('are read without being run, whatever they hold', () => {
    expect([...readMakefile('a b: c\n\td: e\nf := g: h\ni:: j\nk:=l\n$(m): n\n# o: p\nq \\\n r: s\n').names]).toEqual([
      'a',
      'b',
      'i',
      'q',
      'r',
    ]);
    expect([...readJustfile('@quiet: x\nset shell := ["bash"]\nwith_args a b=":":\n').names]).toEqual([
      'quiet',
      'with_args',
    ]);
    expect([...readTaskfile('tasks:\n  "quoted:name":\n    x: y\n  plain: echo\nother:\n  no: x\n').names]).toEqual([
      'quoted:name',
      'plain',
    ]);
  });

  it('are read in few steps when they are hostile', async () => {
    const steps = await countSteps(() => {
      readMakefile('('.repeat(500_000) + ':'.repeat(100_000));
      readMakefile('a '.repeat(500_000));
      readMakefile('\\\n'.repeat(300_000));
      readJustfile(`a ${'b '.repeat(300_000)}`);
      readTaskfile(`tasks:\n${'  a\n'.repeat(200_000)}`);
      readTaskfile(`tasks:\n${' '.repeat(300_000)}a`);
    });
    expect(steps).toBeLessThan(240_000);
  });
});

it('a target that only .PHONY lists is missing: no rule defines it', async () => {
  const files = { Makefile: '.PHONY: all ghost\nall:\n\techo\n.PHONY: late\nlate: all\n' };
  expect(await states(['make all', 'make late', 'make ghost'], files)).toEqual([
    'make all present Makefile',
    'make late present Makefile',
    expect.stringContaining('make ghost missing'),
  ]);
});
