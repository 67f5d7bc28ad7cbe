// What is generated from the code is as the generator would write it now.
import { generateRuleIds, generateSchemas, isFresh } from '../../scripts/generate-schema.ts';

const MEND = 'node --import ./scripts/register-typescript.js scripts/generate-schema.ts';

describe('generated files', () => {
  it.each(['schema/configuration.json', 'schema/report.json'])(`%s is fresh (else: ${MEND})`, async (path) => {
    expect(isFresh(path, (await generateSchemas())[path]!)).toBe(true);
  });

  it(`the configuration knows every rule (else: ${MEND})`, async () => {
    expect(isFresh('src/config/rule-ids.ts', await generateRuleIds())).toBe(true);
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
