// The name of the function that a case of a report runs: what runners add for parameters, sub-tests and suites is taken off.

/** A name with parameters, which may hold anything: `test_a[1-x]`, `adds(int)[2]`, `adds{int}[2]`, `Acme.QueueTests.Adds(x: 1)`, `adds()`. */
const PARAMETERS = /^([\w$.]+)[[({].*[\])}]$/s;
/** Sub-tests and suites before or after a name. */
const PARTS = /\s[>›]\s|::/;
/** A title with parentheses among those of suites. */
const GROUPED = /[\])}]\s[>›]\s/;

/** The names that a case may be cited by: its own as written, and the function's. */
export function namesOfCase(written: string): readonly string[] {
  // jest-junit writes the groups around a test before it, and a space where there are none.
  const name = written.trim();
  const bare = GROUPED.test(name) ? undefined : PARAMETERS.exec(name)?.[1];
  const last = bare ?? name.split(PARTS).at(-1) ?? name;
  const plain = last
    // Go writes sub-tests behind a slash; a title has spaces.
    .replace(/^(\w+)\/.*$/s, '$1')
    // `test_a#01`, and parameters after the suites of a title.
    .replace(/^([\w$.]+)\s*[[({#].*$/s, '$1')
    // `test_a with data set "x"`
    .replace(/^(\w+) with data set .*$/s, '$1')
    // `Acme.Tests.QueueTests.Drains`
    .replace(/^(?:[\w$]+\.)+([\w$]+)$/, '$1');
  return [...new Set([name, last, plain])].filter((one) => one !== '');
}
