// Which lines of code, scripts and workflows write to a path.
import { writesTo } from '../../src/evidence/mentions/writes-to.ts';

describe('writes', () => {
  it.each([
    'python3 mill.py -o flour.json',
    'mill --out flour.json --fast',
    'mill --output=flour.json',
    'mill --json-out "flour.json"',
    'mill run > flour.json',
    'mill run 2>&1 | tee flour.json',
    'cp ../other.json flour.json',
    '          path: flour.json',
    '      - uses: upload\n        with:\n          path: |\n            sacks.json\n            flour.json\n',
    'open("flour.json", "w")',
    "with open('flour.json', mode='w') as file:",
    'json.dump(report, open("flour.json", "w"))',
    '(ROOT / "flour.json").write_text(text)',
    'fs.writeFileSync("flour.json", text);',
    'await writeFile(`flour.json`, text);',
    'frame.to_csv("flour.json")',
    'os.WriteFile("flour.json", data, 0o644)',
    'let file = File::create("flour.json")?;',
    'fs::write("flour.json", text)?;',
    'OUT_FILE = ROOT / "flour.json"',
    'DEFAULT_OUTPUT: Path = Path("flour.json")',
    'parser.add_argument("--output", default="flour.json")',
    'fs.writeFileSync(path.join(home(), "flour.json"), text)',
    'Files.writeString(Path.of("flour.json"), text);',
    'json.dump(mill(grain), open(os.path.join(root, "flour.json"), "w"))',
  ])('%s', (text) => {
    expect(writesTo(`first\n${text}\nlast\n`, { path: 'flour.json', quoted: true, uploads: true })).toBe(true);
  });
});

describe('does not write', () => {
  it.each([
    'open("flour.json")',
    'json.load(open("flour.json", "r"))',
    'const flour = require("flour.json");',
    'export const FLOUR = "flour.json";',
    'FLOUR = ROOT / "flour.json"',
    'read("flour.json")',
    'mill --in flour.json',
    'mill -i flour.json -o sacks.json',
    'mill < flour.json > sacks.json',
    'cp flour.json sacks.json',
    'open("store/flour.json", "w")',
    'open("flour.json.bak", "w")',
    'open("whole-flour.json", "w")',
    '# mill -o flour.json',
    '// fs.writeFileSync("flour.json", text)',
    'rm flour.json',
    'with:\n  file: |\n    flour.json\n',
    'if value >= flour.json',
    'route: "flour.json"',
    'layout = "flour.json"',
    'restoreSave: "flour.json"',
    'fs.writeFileSync(out, fs.readFileSync("flour.json"))',
    'fs.writeFileSync(out, render("flour.json"))',
    'write(text) if name == "flour.json" else None',
    'json.dump(a, b); text = read("flour.json")',
    'output = read("flour.json")',
    'copy("flour.json", out.write(text))',
    'find("flour.json")',
    'writeFile(out, readFile("flour.json"))',
    'out.write(open("flour.json").read())',
    'write_text(store.get("flour.json"))',
    'NAMES = {"sacks.md", "flour.json"}',
  ])('%s', (text) => {
    expect(writesTo(`first\n${text}\nlast\n`, { path: 'flour.json', quoted: true, uploads: true })).toBe(false);
  });

  it('by a call where commands alone count', () => {
    const writes = (text: string): boolean => writesTo(text, { path: 'flour.json', quoted: false, uploads: true });
    expect(['open("flour.json", "w")', 'mill -o "flour.json"'].map(writes)).toEqual([false, true]);
  });

  it('by a key of code', () => {
    expect(writesTo('{\n  path: "flour.json"\n}', { path: 'flour.json', quoted: true, uploads: false })).toBe(false);
  });

  it('answers soon for a long line', () => {
    const text = `${'--out "a", default '.repeat(20_000)}flour.json ${' flour.json'.repeat(20_000)}`;
    expect(writesTo(text, { path: 'flour.json', quoted: true, uploads: true })).toBe(false);
  });
});
