// Changes to the guard's own configuration.
import { configChanged } from '../../../src/findings/rules/config-changed.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const path = '.github/matrix-guard.yml';
const data = { path };
const place = { line: 1, column: 1, severity: 'notice' } as const;

testRule(configChanged, {
  valid: [{ name: 'a change that leaves it alone', text: FERRY }],
  invalid: [
    {
      name: 'an edit',
      run: { configurationChanged: { path, kind: 'edited', judgedWith: 'base' } },
      findings: [
        {
          messageId: 'changed',
          data,
          message: `This change edits \`${path}\`. It was checked with the version at base; the new version applies after the merge.`,
          ...place,
        },
      ],
    },
    {
      name: 'a configuration where there was none',
      run: { configurationChanged: { path, kind: 'added', judgedWith: 'defaults' } },
      findings: [
        {
          messageId: 'added',
          data,
          message: `This change adds \`${path}\`. It was checked with the defaults; the configuration applies after the merge.`,
          ...place,
        },
      ],
    },
    {
      name: 'a configuration that goes',
      run: { configurationChanged: { path, kind: 'removed', judgedWith: 'base' } },
      findings: [
        {
          messageId: 'removed',
          data,
          message: `This change removes \`${path}\`. It was checked with the version at base; the defaults apply after the merge.`,
          ...place,
        },
      ],
    },
    ...(['edited', 'removed'] as const).map((kind) => ({
      name: `an invalid configuration that is ${kind}`,
      run: { configurationChanged: { path, kind, judgedWith: 'invalid' } } as const,
      findings: [
        {
          messageId: 'base-invalid',
          data,
          message: `This change edits or removes \`${path}\`, which is invalid at base. The defaults were used for this check.`,
          ...place,
        },
      ],
    })),
    ...(['added', 'edited', 'removed'] as const).map((kind) => ({
      name: `a file that did not judge and is ${kind}`,
      run: { configurationChanged: { path, kind, judgedWith: 'another-file' } } as const,
      findings: [
        {
          messageId: 'elsewhere',
          data,
          message: `This change edits, adds or removes \`${path}\`, which was not used for this check.`,
          ...place,
        },
      ],
    })),
  ],
});
