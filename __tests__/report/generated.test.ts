// What is generated from the code is as the generator would write it now.
import { generateMessages } from '../../scripts/generate-messages.ts';
import { generateRuleIds, generateSchemas, isFresh } from '../../scripts/generate-schema.ts';

const WRITE = 'node --import ./scripts/register-typescript.js scripts/generate-schema.ts';

describe('generated files', () => {
  it.each(['schema/configuration.json', 'schema/report.json'])(`%s is fresh (else: ${WRITE})`, async (path) => {
    expect(isFresh(path, (await generateSchemas())[path]!)).toBe(true);
  });

  it(`the configuration knows every rule (else: ${WRITE})`, async () => {
    expect(isFresh('src/config/rule-ids.ts', await generateRuleIds())).toBe(true);
  });

  it('docs/messages.md is fresh (else: npm run generate)', () => {
    expect(isFresh('docs/messages.md', generateMessages())).toBe(true);
  });

  it('every value of a message in docs/messages.md has a sample', () => {
    const [findings = ''] = generateMessages().split('## Reasons');
    expect(findings.match(/‹\w+›/g) ?? []).toEqual([]);
  });

  it('the schemas refuse what they do not know, and describe what they do', async () => {
    const schemas = await generateSchemas();
    const configuration = JSON.parse(schemas['schema/configuration.json']!) as {
      additionalProperties: boolean;
      properties: Record<string, { description?: string; default?: unknown }>;
    };
    expect(configuration.additionalProperties).toBe(false);
    expect(Object.entries(configuration.properties).filter(([, { description }]) => description === undefined)).toEqual(
      [],
    );
    expect(configuration.properties).toMatchObject({
      maxAgeDays: { default: 90 },
      documents: { default: [] },
      rules: { default: {} },
    });
    expect(JSON.parse(schemas['schema/report.json']!)).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['schemaVersion', 'findings']) as unknown,
    });
  });
});
