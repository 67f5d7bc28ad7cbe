// SARIF as code scanning takes it, and the JSON report.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import * as formats from 'ajv-formats';
import { RULES } from '../../src/findings/rules/index.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import { BOUNDS } from '../../src/report/bounds.ts';
import { renderSarif, SARIF_LIMITS } from '../../src/report/reporters/sarif.ts';
import { makeFinding, makeHostileReport, makeReport, makeSampleReport } from '../helpers/report.ts';

const require = createRequire(import.meta.url);
const ajv = new Ajv.default({ allErrors: true, strict: false, logger: false, unicodeRegExp: false });
formats.default.default(ajv);
const validate = ajv.compile(
  JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as object,
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
  readonly properties: { readonly row: string | null; readonly evidence: string | null };
  readonly fixes?: readonly { readonly artifactChanges: readonly unknown[] }[];
}
interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly help: { readonly text: string };
            readonly helpUri: string;
            readonly properties: { readonly tags: readonly string[] };
          }[];
        };
      };
      readonly columnKind: string;
      readonly results: readonly Result[];
    },
  ];
}

const readLog = (...[report, options]: Parameters<typeof renderSarif>): Log['runs'][0] =>
  (JSON.parse(renderSarif(report, options)) as Log).runs[0];

describe('SARIF', () => {
  it('has a result for every finding that is still there, with its rule, place, fingerprint and state against the base', () => {
    const report = makeSampleReport();
    const { results, tool, columnKind } = readLog(report, { rules: RULES });
    expect(columnKind).toBe('utf16CodeUnits');
    const shown = report.findings.filter((finding) => finding.shown && finding.origin !== 'resolved');
    expect(results).toHaveLength(shown.length);
    expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'new', 'new', 'new', 'unchanged']);
    expect(results.map(({ level }) => level)).toEqual(['warning', 'error', 'error', 'warning', 'note']);
    for (const [index, result] of results.entries()) {
      expect(tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
      expect(result.partialFingerprints).toEqual({ 'matrixGuard/v1': shown[index]!.fingerprint });
    }
    expect(results[1]!.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/status-matrix.md', uriBaseId: 'SRCROOT' },
      region: { startLine: 14, startColumn: 30, endLine: 14, endColumn: 52 },
    });
  });

  it.each([
    ['a full report', makeSampleReport()],
    ['a report without a base', makeReport({ base: null, findings: [makeFinding({ origin: 'existing' })] })],
    ['an empty report', makeReport({ documents: [], conclusion: 'neutral' })],
    ['hostile texts', makeHostileReport('<b>[x](javascript:1)\\ {0} %2f \u202e "\'\n')],
    [
      'a path with spaces and signs',
      makeReport({
        findings: [
          makeFinding({
            path: 'docs/a b/状态 #1?.md',
            suggestion: {
              edits: [{ path: 'docs/a b/状态 #1?.md', line: 1, column: 1, endLine: 1, endColumn: 2, text: '' }],
            },
          }),
        ],
      }),
    ],
  ])('is valid by the published schema: %s', (_, report) => {
    const log: unknown = JSON.parse(renderSarif(report, { rules: RULES }));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is refused by the published schema where it is broken, so that the check means something', () => {
    const log = JSON.parse(renderSarif(makeSampleReport())) as { runs: { columnKind: string }[] };
    log.runs[0]!.columnKind = 'bytes';
    expect(validate(log)).toBe(false);
  });

  it('stays within what code scanning takes', () => {
    const { results, tool } = readLog(makeSampleReport(), { rules: RULES });
    expect(BOUNDS.findings).toBeLessThanOrEqual(SARIF_LIMITS.results);
    expect(tool.driver.rules.length).toBeLessThanOrEqual(SARIF_LIMITS.rules);
    expect(results.every(({ locations }) => locations.length <= SARIF_LIMITS.locationsOfResult)).toBe(true);
    expect(tool.driver.rules.every(({ properties: { tags } }) => tags.length <= SARIF_LIMITS.tagsOfRule)).toBe(true);
  });

  it('describes every rule with help and its page', () => {
    const { rules } = readLog(makeReport(), { rules: RULES }).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).sort());
    for (const { help, helpUri, id } of rules) {
      expect(help.text.length).toBeGreaterThan(20);
      expect(helpUri).toContain(`${id}.md`);
    }
  });

  it('carries suggestions as fixes', () => {
    expect(
      readLog(makeSampleReport()).results.find(({ ruleId }) => ruleId === 'evidence-renamed')!.fixes,
    ).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'docs/status-matrix.md' },
            replacements: [
              {
                deletedRegion: { startLine: 14, startColumn: 20, endLine: 14, endColumn: 24 },
                insertedContent: { text: 'src/harbour/board.ts' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('claims no state without a base', () => {
    expect(
      readLog(makeReport({ base: null, findings: [makeFinding({ origin: 'existing' })] })).results[0],
    ).not.toHaveProperty('baselineState');
  });

  it('encodes paths and makes no links of messages', () => {
    const [result] = readLog(
      makeReport({
        findings: [makeFinding({ path: 'docs/a b#c?%.md', message: 'see [x](https://evil.example)', advice: null })],
      }),
    ).results;
    expect(result!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('docs/a%20b%23c%3F%25.md');
    expect(result!.message.text).toBe('see \\[x\\](https://evil.example)');
  });
});

describe('SARIF of a page with marks of writing direction', () => {
  const steering = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
  const report = makeHostileReport('src/\u202egnp.\u2066x\u200f\u061c\u001b[31m##[group]');

  it('has none in its bytes, nor in the texts that a viewer shows', () => {
    expect(renderSarif(report, { rules: RULES })).not.toMatch(
      /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##\[/u,
    );
    for (const { message, properties } of readLog(report).results) {
      expect([message.text, properties.row ?? '', properties.evidence ?? ''].join('\n')).not.toMatch(steering);
      expect(properties.evidence).toContain('src/\ufffdgnp.\ufffdx');
    }
  });

  it('offers no fix that would put one in', () => {
    expect(readLog(report).results.filter(({ fixes }) => fixes !== undefined)).toEqual([]);
    expect(readLog(makeHostileReport('src/plain.ts')).results.some(({ fixes }) => fixes !== undefined)).toBe(true);
  });
});

describe('JSON', () => {
  it('is the report, indented by two, with a final newline', () => {
    const text = renderJson(makeSampleReport());
    expect(JSON.parse(text)).toEqual(
      makeSampleReport({ findings: (JSON.parse(text) as { findings: never[] }).findings }),
    );
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 2,[\s\S]*\n\}\n$/);
  });

  it('cannot steer a terminal or a workflow’s log, and loses nothing', () => {
    const report = makeHostileReport('\u001b[31m\u009b31m\u202e##[group]\n::error::x\u2028');
    const text = renderJson(report);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e]|##\[/u);
    expect(text).not.toMatch(/^\s*::/m);
    expect(JSON.parse(text)).toEqual(report);
  });
});
